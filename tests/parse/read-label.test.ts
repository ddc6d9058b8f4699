import { describe, expect, test } from 'vitest'
import { readLabel } from '../../lib/parse/labels/read-label.ts'

describe('labels that name somebody', () => {
  test.each([
    ['市科技局局长王小明', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['市科技局局长 王小明', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['市科技局局长王小明、局长王小明', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['市委宣传部副部长(主持日常工作)、市电影局局长李岚', { kind: 'person', name: '李岚', title: '市委宣传部副部长(主持日常工作)、市电影局局长' }],
    ['王小明（市科技局局长）', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['王　明', { kind: 'person', name: '王明', title: null }],
    ['王　明　市科技局局长', { kind: 'person', name: '王明', title: '市科技局局长' }],
    ['欧阳小明', { kind: 'person', name: '欧阳小明', title: null }],
    ['买买提·艾力', { kind: 'person', name: '买买提·艾力', title: null }],
    ['主持人 王小明', { kind: 'person', name: '王小明', role: 'host' }],
    ['主持人（市委宣传部副部长 王小明）', { kind: 'person', name: '王小明', title: '市委宣传部副部长', role: 'host' }],
    ['署長鍾以恆', { kind: 'person', name: '鍾以恆', title: '署長' }],
    ['王小明首先发布消息', { kind: 'person', name: '王小明', title: null }],
    ['分析师', { kind: 'netizen', name: '分析师' }],
    ['江城日报｜记者', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['来自江城日报的记者', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['李文，江城日报记者', { kind: 'person', name: '李文', title: '江城日报记者', role: 'reporter' }],
    ['外国记者', { kind: 'reporter', name: '外国记者', organization: null }],
    ['另有一名外国记者问', { kind: 'question' }],
    ['主持人（女）', { kind: 'role', role: 'host' }],
    ['主持人（王）', { kind: 'role', role: 'host' }],
    ['总工程师', { kind: 'title' }],
    ['市科技局王局长', { kind: 'surname', surname: '王', title: '局长', body: '市科技局' }],
    ['局长（王小明）', { kind: 'person', name: '王小明', title: '局长' }],
    ['现场翻译', { kind: 'interpreter' }],
    ['江城日报记者', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['《江城早报》记者', { kind: 'reporter', name: '《江城早报》记者', organization: '江城早报' }],
    ['记者', { kind: 'reporter', name: '记者', organization: null }],
    ['江城日报记者王小明', { kind: 'person', name: '王小明', title: '江城日报记者', role: 'reporter' }],
    ['江城电视台', { kind: 'outlet', name: '江城电视台' }],
    ['网友“山里娃”提问', { kind: 'netizen', name: '网友“山里娃”' }],
    ['王局长', { kind: 'surname', surname: '王', title: '局长' }],
    ['主持人', { kind: 'role', role: 'host' }],
    ['新闻发言人', { kind: 'role', role: 'spokesperson' }],
    ['问', { kind: 'question' }], ['答', { kind: 'answer' }], ['問', { kind: 'question' }], ['Q', { kind: 'question' }],
    ['问 江城晚报', { kind: 'reporter', name: '江城晚报', organization: '江城晚报' }],
    ['答 王小明（市科技局局长）', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['Q2｜江城商报', { kind: 'reporter', name: '江城商报', organization: '江城商报' }],
    ['Q** | **江城日报记者', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['发布会后，有记者问', { kind: 'question' }], ['通气会结束后，记者又问', { kind: 'question' }],
    ['江城发布 直播员', { kind: 'outlet', name: '江城发布' }],
    ['追问｜江城日报记者', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['主持｜王小明', { kind: 'person', name: '王小明', role: 'host' }],
    ['回应｜市科技局局长 王小明', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['江城日报记者 ｜ 提问', { kind: 'reporter', name: '江城日报记者' }],
    ['王小明 ｜ 答', { kind: 'person', name: '王小明', title: null }],
    ['王小明｜江城日报', { kind: 'person', name: '王小明', role: 'reporter', organization: '江城日报' }],
    ['江城日报｜王小明', { kind: 'person', name: '王小明', role: 'reporter', organization: '江城日报' }],
    ['江城日报王小明', { kind: 'person', name: '王小明', role: 'reporter', organization: '江城日报' }],
    ['王　明（市科技局）', { kind: 'person', name: '王明', title: null, role: null }],
    ['市科技局｜王小明', { kind: 'person', name: '王小明', title: null, role: null }],
    ['市科技局王小明', { kind: 'person', name: '王小明', title: null, organization: '市科技局' }], ['市政府新闻办 王明', { kind: 'person', name: '王明', organization: '市政府新闻办' }], ['省政府新闻办公室王明', { kind: 'person', name: '王明', organization: '省政府新闻办公室' }], ['王小明議員', { kind: 'person', name: '王小明', title: '議員' }], ['議會主席王小明議員', { kind: 'person', name: '王小明', title: '議會主席' }], ['王议员', { kind: 'surname', surname: '王', title: '议员' }],
    ['记者｜江城日报', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['江城电台主播｜江城电台', { kind: 'reporter', name: '江城电台主播', organization: '江城电台' }],
    ['江城日报记者(追问)', { kind: 'reporter', name: '江城日报记者', organization: '江城日报' }],
    ['问题一（江城日报记者）', { kind: 'reporter', name: '江城日报记者' }],
    ['回答（王小明）', { kind: 'person', name: '王小明', title: null }],
    ['市科技局（王小明副局长）', { kind: 'person', name: '王小明', title: '副局长' }],
    ['王小明（江城证券）', { kind: 'person', name: '王小明', title: null, role: 'reporter', organization: '江城证券' }],
    ['王小明（市科技局局长）（答）', { kind: 'person', name: '王小明', title: '市科技局局长' }],
    ['苌弘（市儿童医院呼吸科主任）', { kind: 'person', name: '苌弘', title: '市儿童医院呼吸科主任' }],
    ['州政府新闻办主任　次仁曲珍', { kind: 'person', name: '次仁曲珍', title: '州政府新闻办主任' }],
    ['副局长拉勇．達道', { kind: 'person', name: '拉勇．達道', title: '副局长' }],
    ['谌主任', { kind: 'surname', surname: '谌', title: '主任' }],
    ['Wang Xiaoming', { kind: 'latin', name: 'Wang Xiaoming' }],
  ])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
})

describe('label-like words that name nobody', () => {
  test.each(['温馨提示', '第一', '主要目标如下', '一、工业生产稳中有进', '各位媒体朋友', '我们请来了', '课后服务', '常见问题', '关键词', '安全生产', '今天发布会的主题是', '来源', '通　　报', '解读', '', '：'])('%s', printed => {
    expect(readLabel(printed)).toBeNull()
  })
})

describe('ordinary words that may be names', () => {
  test.each(['时间', '高峰', '谷雨', '重点', '地点'])('%s names somebody only where the page introduces so-called people', printed => {
    expect(readLabel(printed)).toEqual({ kind: 'word', name: printed, title: null })
  })
})

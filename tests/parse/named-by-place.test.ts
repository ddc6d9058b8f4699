import { describe, expect, test } from 'vitest'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

/** Who speaks, turn by turn, on a page of plain paragraphs. */
function speakers(...paragraphs: string[]): (string | null)[] {
  const { turns } = parseText(`砚北市渔业工作情况\n\n${paragraphs.join('\n\n')}\n`, 'a.txt')
  return turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker).filter((name, at, all) => name !== all[at - 1])
}

const OPENING = ['主持人：大家上午好。先请发布人介绍情况。', '顾长风：全市有渔船418艘，去年靠港补给3600航次。', '主持人：下面请记者提问。']
const ROUND = ['晚报记者：休渔期有多长？', '顾长风：从5月1日到8月16日，一共三个半月。']
const FORMS: [string, (who: string) => string][] = [['姓名：', who => `${who}：`], ['姓名:', who => `${who}:`], ['【姓名】', who => `【${who}】`], ['[姓名]', who => `[${who}]`], ['姓名　', who => `${who}　`]]

describe.each(FORMS)('a name of the language, once, in the form %s', (_, form) => {
  const set = (paragraphs: string[]): string[] => paragraphs.map(paragraph => paragraph.replace(/^([^：]+)：/u, (_, who: string) => form(who)))

  test.each(['石磊', '石　磊', '明朗', '钟声', '冷杉', '江海涛', '欧阳春晓', '古丽·买买提'])('%s behind a question is who answers', name => {
    expect(speakers(...set([...OPENING, ...ROUND, '江州日报记者：补贴怎么发？', `${name}：按吨位发，每吨120元，直接打到卡上。`, '主持人：今天的发布会到此结束。'])))
      .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '江州日报记者', name.replace('　', ''), '主持人'])
  })

  test.each(['黄河', '谷雨', '温泉', '高峰'])('%s behind a question that nobody else answers is a name', name => {
    expect(speakers(...set([...OPENING, ...ROUND, '江州日报记者：补贴怎么发？', `${name}：按吨位发，每吨120元，直接打到卡上。`, '主持人：今天的发布会到此结束。'])))
      .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '江州日报记者', name, '主持人'])
  })

  test.each(['白露', '黄河'])('%s between the words of who leads is who reports', name => {
    expect(speakers(...set(['主持人：大家上午好。', `${name}：全市有渔船418艘。去年靠港补给3600航次。`, '主持人：下面请记者提问。', ...ROUND, '江州日报记者：补贴怎么发？', '顾长风：按吨位发。'])))
      .toEqual(['主持人', name, '主持人', '晚报记者', '顾长风', '江州日报记者', '顾长风'])
  })

  test.each(['石磊', '黄河'])('%s who opens, hands over and closes leads', name => {
    expect(speakers(...set([`${name}：播放量不小，大家也很关心。`, '顾长风：全市有渔船418艘。', `${name}：请看短片。`, ...ROUND, '江州日报记者：补贴怎么发？', '顾长风：按吨位发。', `${name}：谢谢各位。`])))
      .toEqual([name, '顾长风', name, '晚报记者', '顾长风', '江州日报记者', '顾长风', name])
  })

  test('who adds something says so', () => {
    expect(speakers(...set([...OPENING, ...ROUND, '石磊：我补充一点，小船不休。', '江州日报记者：补贴怎么发？', '顾长风：按吨位发。'])))
      .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '石磊', '江州日报记者', '顾长风'])
  })
})

const POINTS = ['重点', '时间', '第一', '目标', '记者注意到', '数据显示', '例如', '举措一', '编者按', '问题是', '答案是', '一句话', '三个月', '水产业', '石料', '安居房', '冷库', '成本', '高标准', '应急灯', '白名单', '东线', '古建筑', '农产品', '黄河', '温泉', '夏季', '鱼苗', '范围']

describe('points within a speech are nobody', () => {
  const others = ['方式：线上申请，三天办结', '水质：保持在二类。断面已经连续两年达标。']
  test.each(POINTS)('%s：', point => {
    const said = ['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '江州日报记者', '顾长风', '主持人']
    const rest = ['江州日报记者：补贴怎么发？', '顾长风：按吨位发。', '主持人：今天的发布会到此结束。']
    expect(speakers(...OPENING, ...ROUND, `${point}：泊位增加到64个，夜里也能靠。`, ...rest)).toEqual(said)
    expect(speakers(...OPENING, ...ROUND, '这件事还要说细一点。', `${point}：泊位增加到64个`, ...others, ...rest)).toEqual(said)
    expect(speakers(...OPENING.slice(0, 2), `${point}：泊位增加到64个。夜里也能靠。`, ...others, OPENING[2]!, ...ROUND, `${point}：全年补给3600航次。油料够用。`, ...rest)).toEqual(said)
  })
})

test('points in what a reporter asks are nobody', () => {
  expect(speakers(...OPENING, '晚报记者：我有两点不明白。', '方向：休渔以后往哪里去。', '成本：油价还会涨吗？', '顾长风：往外海去，油价有补贴。', ...ROUND))
    .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '晚报记者', '顾长风'])
})

describe('a name alone on its line, over the words', () => {
  const set = (paragraphs: string[]): string => paragraphs.map(paragraph => paragraph.replace(/^([^：]+)：(.*)$/u, '<p><b>$1</b></p><p>$2</p>')).join('')
  const speakersOf = async (paragraphs: string[]) => {
    const { turns } = await parseFile(Buffer.from(`<html><body><h1>砚北市渔业工作新闻发布会</h1>${set(paragraphs)}</body></html>`), 'a.html')
    return turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker).filter((name, at, all) => name !== all[at - 1])
  }

  test.each(['石磊', '江海涛'])('%s behind a question is who answers, though he stands once', async name => {
    expect(await speakersOf([...OPENING, ...ROUND, '江州日报记者：补贴怎么发？', `${name}：按吨位发，每吨120元，直接打到卡上。`, '主持人：今天的发布会到此结束。']))
      .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '江州日报记者', name, '主持人'])
  })

  test.each(['冷库', '平台', '成本'])('%s within an answer is a heading', async heading => {
    expect(await speakersOf([...OPENING, ...ROUND, `${heading}：今年再建三处，每处三千吨。明年再建两处。`, '江州日报记者：补贴怎么发？', '顾长风：按吨位发。', '主持人：今天的发布会到此结束。']))
      .toEqual(['主持人', '顾长风', '主持人', '晚报记者', '顾长风', '江州日报记者', '顾长风', '主持人'])
  })
})

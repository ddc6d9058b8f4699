import { describe, expect, test } from 'vitest'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { isNetizen } from '../../lib/parse/labels/is-netizen.ts'
import { isTitleForShort } from '../../lib/parse/names/is-title-for-short.ts'
import { withoutQuestionNumber } from '../../lib/parse/labels/without-question-number.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null })
const turnsOf = (page: string, name = 'a.txt') => {
  const { turns, text } = parseText(page, name)
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end).replace(/\s+/gu, '')}`)
}

test.each([
  ['Q1江城早报', '江城早报'], ['Q2《江城食讯》', '《江城食讯》'], ['问题3江城晚报记者', '江城晚报记者'], ['Q4 江城县融媒体中心', '江城县融媒体中心'],
  ['Q1季度营收', 'Q1季度营收'], ['问3', '问3'], ['Q3《规划》解读', 'Q3《规划》解读'], ['江城早报', '江城早报'],
])('%s without the number of the question', (printed, asker) => expect(withoutQuestionNumber(printed)).toBe(asker))

test.each([
  ['市住建局副局长', '市住房和城乡建设局副局长', true], ['江鐵車務總監', '江海鐵路有限公司車務總監', true], ['省发改委主任', '省发展和改革委员会主任', true],
  ['市教育局局长', '市水利局局长', false], ['局长', '水利局局长', false], ['副主任', '副秘书长、办公室主任', false], ['市水利局局长', '市水利局局长', false],
])('%s for %s', (short, full, same) => expect(isTitleForShort(short, full)).toBe(same))

test.each([
  // A time in brackets, with blanks inside, is no button.
  ['[ 10:02 ] 【主持人 赵卫平】', 'text'], ['[ 10:02 ]', 'blank'], ['[ 视频 ] 【图片】', 'furniture'],
  ['◉ 直播已结束　　参与 3.2万', 'furniture'], ['直播中', 'furniture'], ['直播中我们会随机抽取三位网友。', 'text'],
  ['温馨提示：网友提问请先登录，审核后显示。', 'furniture'], ['温馨提示：雨天出门请带伞。', 'text'],
  ['（以下为参观环节，录音略）', 'furniture'], ['（以上内容即本市发展策略）', 'stage'],
  ['置顶｜要点速览：①停水两天；②送水车八辆（编辑整理）', 'furniture'], ['要点很多，我说三条。', 'text'],
  ['往期访谈', 'related'], ['往期访谈里我们谈过这件事。', 'text'], ['阅读下一篇：', 'related'],
])('%s is %s', (line, kind) => expect(kindOf(line)).toBe(kind))

test.each([['网上投资者“慢慢走”', true], ['现场投资者“老田”', true], ['网上投资者关系', false]])('%s is one of the public: %s', (label, is) => expect(isNetizen(label)).toBe(is))

test.each([
  ['市气象局预报中心主任陈远回答说，明天有雨。', '陈远', '市气象局预报中心主任'],
  ['市航天中心主任、“海燕”计划总师陈远山介绍了情况。', '陈远山', '市航天中心主任、“海燕”计划总师'],
  ['参会人员　院长陈远山、护理部主任李岚', '陈远山', '院长'],
  ['前排为市气象局局长陈远山。', '陈远山', '市气象局局长'],
])('%s', (words, name, title) => expect(findIntroductions(words, new Set())).toContainEqual(expect.objectContaining({ name, title })))

describe('a feed whose posts say what is done in them', () => {
  const feed = (posts: string[]) => `江城市停水事件新闻发布会\n\n3月1日\n\n● 10:00　【主持】市政府新闻办主任赵卫平：各位好，先请王局长通报。\n\n● 10:02　【发布】市水务局局长王小明：昨晚八时主管爆裂，停水涉及三万户。\n\n${posts.join('\n\n')}\n\n● 10:20　【提问】江城早报：何时恢复供水？\n\n● 10:21　【回答】王小明：今晚十时以前。\n`

  test('tells in the others what goes on, which is nobody\'s', () => {
    expect(turnsOf(feed(['● 10:05　【现场】王小明展示爆裂的水管。', '● 10:08　【辟谣】网传水质超标不实。'])).slice(2, 4)).toEqual(['–：王小明展示爆裂的水管。', '–：网传水质超标不实。'])
  })

  test('may name who speaks behind any tag', () => {
    expect(turnsOf(feed(['● 10:05　【补充】王小明：送水车八辆已经到位。']))[2]).toBe('王小明：送水车八辆已经到位。')
  })
})

describe('a page saved by a reader tool', () => {
  const saved = (body: string) => `Title: 江城木偶节开幕在即-江城网\n\nURL Source: http://example.invalid/1.html\n\nPublished Time: 2024-03-02T09:40:00+08:00\n\nMarkdown Content:\n江城木偶节开幕在即\n=====\n\n3月1日，江城木偶节媒体见面会举行，艺术总监王小明与媒体见面。\n\n**江城早报记者**\n\n预算多少？\n\n**王小明（艺术总监）**\n\n一共八百万元。\n\n${body}\n\n**江城晚报记者**\n\n票价呢？\n\n**王小明（艺术总监）**\n\n最低四十元。\n`

  test('has its title under what the tool says of it', () => {
    expect(parseText(saved('够用。'), 'a.md').title).toBe('江城木偶节开幕在即')
  })

  test('lifts a saying out of an answer, signed behind a dash', () => {
    expect(turnsOf(saved('> “先砍热闹，不砍好戏。”——王小明'), 'a.md')).toContain('王小明：一共八百万元。')
    expect(turnsOf(saved('> “先砍热闹，不砍好戏。”'), 'a.md').join()).toContain('先砍热闹')
  })
})

test('what stands under the name of a field alone on its line is the field\'s', () => {
  const page = (place: string) => `江城农机公司业绩说明会记录\n\n地 点\n${place}\n\n董事会秘书王小明：各位好，先请陈总介绍。\n\n董事长陈远山：营业收入四亿元。\n`
  expect(turnsOf(page('公司三楼会议室（现场）及“江城”小程序（网络）'))[0]).toMatch(/^王小明/u)
  expect(turnsOf(page('3月1日，公司在三楼会议室举行业绩说明会，介绍全年情况。'))[0]).toMatch(/^–/u)
})

import { describe, expect, test } from 'vitest'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { endsInTitle } from '../../lib/parse/names/ends-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const told = (page: string, name = 'a.txt') => {
  const briefing = parseText(page, name)
  return briefing.turns.filter(turn => turn.aside !== true).map(turn => `${turn.speaker ?? `–${turn.attributedTo ?? ''}`}：${briefing.text.slice(turn.start, turn.end).trim()}`)
}

describe('a transcript sent by mail', () => {
  const talk = '望海港务新闻发布会\n\n林一帆（市港务局局长）：航道明年疏浚。\n\n望海日报记者：船票涨吗？\n\n汪远舟（轮渡公司经理）：不涨。\n'
  const turns = ['林一帆：航道明年疏浚。', '望海日报记者：船票涨吗？', '汪远舟：不涨。']
  test.each([
    ['发件人: 望海港新闻组 <media@wanghai.example>\n主题: Fw: 文字稿\n\n各位老师：\n    稿子整理好了，请查收。\n\n-------- 转发内容 --------\n', '\n--\n望海港 新闻组　小潮\n本邮件仅供采访使用，误收请删除。\n'],
    ['From: Press Office <press@wanghai.example>\nSubject: transcript\n\n大家好，文字稿如下，有误随时说。\n\n-----Original Message-----\n', '\n-- \n望海港务局办公室　小潮\n电话另附，欢迎联系。\n'],
    ['寄件者：望海港新聞組 <media@wanghai.example>\n主旨：文字稿\n\n', '\n--\n望海港　小潮\n'],
  ])('%#', (head, foot) => expect(told(head + talk + foot)).toEqual(turns))
  test('two strokes in a page that is no mail frame nothing', () => expect(told(`${talk}\n--\n\n林一帆：再说一句。\n\n汪远舟：好的，谢谢。\n`)).toContain('林一帆：再说一句。'))
})

test('what a message is called is no title', () => {
  expect(parseText('From: 望海港新闻组 <media@wanghai.example>\nTo: 各媒体\nSubject: 回复: 3月4日发布会文字稿\n\n望海港务新闻发布会\n\n林一帆（市港务局局长）：航道明年疏浚。\n\n望海日报记者：船票涨吗？\n\n林一帆：不涨。\n', 'a.txt').title).toBe('望海港务新闻发布会')
})

test('a lead that names several who answered tells of none of them', () => {
  const page = '轮渡新政发布会\n\n3月4日，市港务局局长林一帆、市轮渡公司经理汪远舟参加了发布会，林一帆、汪远舟两位发布人挨个回应。\n\n林一帆：航道明年疏浚。\n\n汪远舟：船票不涨。\n'
  expect(told(page)[0]).toMatch(/^–：/u)
})

test.each(['第4页/共9页', '第 4 页 共 9 页', '第4頁，共9頁'])('%s, run into what somebody says', sheet => {
  const page = `望海轮渡股份有限公司\n投资者关系活动记录表\n\n1、投资者提问：船票涨吗？\n【董事长 林一帆】不涨。油价已经连降约望海轮渡股份有限公司　${sheet}\n10%，明年也不涨。\n\n2、投资者提问：航道疏浚吗？\n【总经理 汪远舟】明年三月。\n`
  expect(told(page)).toEqual(['投资者：船票涨吗？', '林一帆：不涨。油价已经连降约', '林一帆：10%，明年也不涨。', '投资者：航道疏浚吗？', '汪远舟：明年三月。'])
})

test('a page of a document that somebody speaks of is no foot', () => expect(told('市港务局局长林一帆：航道疏浚，请看册子。\n\n市轮渡公司经理汪远舟：册子第4页，共9页，都要看。\n')).toHaveLength(2))

test.each([['（下转第四版）', '（上接第三版）'], ['（下转第12版）', '（上接第1版）']])('%s and %s within what a report tells', (to, from) => {
  const page = `望海日报 2025年3月5日 星期三 A3版 要闻\n\n轮渡不涨价\n\n核心提示\n　　船票会涨吗？航道何时疏浚？\n\n　　本报讯（记者 梅青岚）　市政府新闻办昨日召开新闻发布会，市港务局局长林一帆、市轮渡公司经理汪远舟答记者问。\n\n▌航道明年疏浚\n——市港务局局长　林一帆\n　　林一帆说，航道明年疏浚，先清浅滩，${to}\n${from}再设航标。\n\n▌船票不涨\n——市轮渡公司经理　汪远舟\n　　汪远舟表示，船票不涨，班次还要加。\n\n版面编辑 / 黎晚　美术 / 梅朵\n`
  const turns = told(page)
  expect(turns[0]).toMatch(/^–：本报讯/u)
  expect(turns.join()).not.toMatch(/下转|上接|编辑|会涨吗/u)
  expect(turns.at(-1)).toBe('汪远舟：汪远舟表示，船票不涨，班次还要加。')
})

test.each([
  ['版面编辑 / 黎晚　美术 / 梅朵', 'credit'], ['责编／黎晚', 'credit'], ['（上接第三版）', 'furniture'], ['（下转第十二版）', 'furniture'],
  ['本邮件及附件仅供收件单位使用，如误收请删除。', 'furniture'], ['This email and any attachments are confidential.', 'furniture'], ['本邮件系统明年换新，大家放心。', 'text'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

describe('what a program has written down', () => {
  const post = (who: string, time: string, words: string): string => `${who} ${time}\n${words}\n`
  const page = ['0304港务通报会', '创建时间：2025年3月4日 09:28　时长：12分', '关键词：航道、船票\n', post('林一帆(市局宣传处)', '00:00:41', '今天请来了市轮渡公司经理汪远舟，先请汪经理讲。'), post('汪远舟(轮渡公司)', '00:01:20', '船票不涨，明年也不涨。'), post('汪远舟(轮渡公司)', '00:02:20', '嗯'), post('望海日报记者', '00:03:00', '航道疏浚吗？'), post('汪远舟(轮渡公司)', '00:03:20', '明年三月。')].join('\n')
  test('a word is a turn, and keywords in the head are over nobody', () => expect(told(page)).toContain('汪远舟：嗯'))
  test('the body in brackets', () => expect(parseText(page, 'a.txt').speakers.map(({ name, organization }) => [name, organization])).toEqual([['林一帆', '市局宣传处'], ['汪远舟', '市轮渡公司'], ['望海日报记者', '望海日报']]))
  test('its title', () => expect(parseText(page, 'a.txt').title).toBe('0304港务通报会'))
})

describe('a feed of an account, newest first', () => {
  const page = '直播回放丨2025年望海市轮渡工作新闻通气会\n潮声播报　5万人看过\n只看主播　正序　[倒序]\n\n[置顶]\n6月24日14:30，望海港一楼报告厅，通气会邀请港务部门介绍轮渡。\n\n15:40\n【潮声播报】\n今天的直播到这里，开船时间都记好了吧？\n\n15:31\n【市港务局局长林一帆】\n再补充一句，夜航不停。\n\n15:28\n【市港务局局长林一帆】\n船票不涨。\n\n15:26\n【网友“岸边的猫”】\n船票涨吗？\n\n15:14\n【市轮渡公司经理汪远舟】\n航道明年疏浚。\n\n15:12\n【望海日报记者】\n航道怎么办？\n\n没有更多了\n'
  const briefing = parseText(page, 'a.txt')
  test('tells in the name of the account, though it asks its readers', () => expect(told(page).at(-1)).toBe('–潮声播报：今天的直播到这里，开船时间都记好了吧？'))
  test('and bids them farewell in its own', () => expect(told(page.replace('今天的直播到这里，开船时间都记好了吧？', '直播结束，大家还想听什么？评论区见。')).at(-1)).toBe('–潮声播报：直播结束，大家还想听什么？评论区见。'))
  test('day, place and source', () => expect(briefing).toMatchObject({ date: '2025-06-24', venue: '望海港一楼报告厅', source: '潮声播报' }))
})

test('early in a year an event may be called by the year before', () => expect(parseText('2024年望海市经济运行情况新闻发布会\n1月20日，望海市统计局召开发布会。\n\n林一帆：增长平稳。\n\n汪远舟：再补充一点。\n', 'a.txt').date).toBe('01-20'))

test.each(['网友最关心的三个关键词', '网友们最关注的问题', '观众问得最多的三件事'])('%s names nobody', words => expect(readLabel(words)).toBeNull())

test.each([['灯塔报', 'outlet'], ['华港报', 'outlet'], ['华港生', 'person']])('%s is %s', (printed, kind) => expect(readLabel(printed)?.kind).toBe(kind))

test.each([['赛事医疗官', true], ['城市推荐官', true], ['感官', false], ['器官', false]])('%s ends in a title: %s', (words, ends) => expect(endsInTitle(words)).toBe(ends))

import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席，市委宣传部副部长赵卫平主持。\n\n'
const OFFICES: Record<string, string> = { 赵卫平: '市委宣传部副部长', 王小明: '市科技局局长', 李岚: '市教育局副局长' }
const TALK: [string, string][] = [
  ['赵卫平', '大家好，请王局长介绍情况。'],
  ['王小明', '今年新建实验室六个。\n投资两亿元。'],
  ['江城日报记者', '请问何时开工？'],
  ['王小明', '明年三月开工。'],
  ['江城电视台记者', '我想问学校建不建？'],
  ['李岚', '今年新建两所，地点已经选好。'],
  ['赵卫平', '今天的发布会到此结束，谢谢大家。'],
]
const asks = (who: string) => !OFFICES[who]
const part = (who: string, host: string, answers: string, asked: string) => who === '赵卫平' ? host : asks(who) ? asked : answers

const FORMS: [string, (who: string, words: string) => string][] = [
  ['parts over the words', (who, words) => `${part(who, '主持人', '回应人', '提问人')}：${OFFICES[who] ?? ''}　${who}\n${words}`],
  ['parts over the words, the office behind', (who, words) => `${part(who, '主持', '答复人', '提问媒体')}：${who}${OFFICES[who] ? `（${OFFICES[who]}）` : ''}\n\n${words}`],
  ['acts and names over the words', (who, words) => `${part(who, '主持', '答问', '提问')}　　${who}${OFFICES[who] ? `（${OFFICES[who]}）` : ''}\n\n${words}`],
  ['acts and names in brackets', (who, words) => `【${part(who, '主持', '回应', '提问')}·${who}】${words}`],
  ['marks and bars', (who, words) => `**${part(who, '主持', 'A', 'Q1')}｜${who}**\n${words}`],
  ['names and what they do behind a bar', (who, words) => `### 🎤 ${who}${who === '赵卫平' ? ' ｜ 主持' : ''}\n\n${words}`],
  ['marks with names in brackets', (who, words) => `${part(who, '主持人', 'A1', 'Q1')}（${who}）：${words}`],
]

describe('labels of the form', () => {
  test.each(FORMS)('%s', (_, form) => {
    const { turns, text } = parseText(HEAD + TALK.map(([who, words]) => form(who, words)).join('\n\n') + '\n', 'a.md')
    const said = turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/[>*\s]/gu, '')])
    expect(said).toEqual(TALK.map(([who, words]) => [who, words.replace(/\s/gu, '')]))
  })
})

test('parts in the head of a page are its list of those present', () => {
  const { turns } = parseText('江城市新闻发布会\n\n主持人：市委宣传部副部长　赵卫平\n发布人：市科技局局长　王小明\n发布人：市教育局副局长　李岚\n\n3月1日，江城市举行新闻发布会。\n\n赵卫平：大家好。\n\n王小明：今年新建实验室六个。\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['赵卫平', '王小明'])
})

test('an office inside a body answers in writing for that body', () => {
  const { speakers } = parseText(`${HEAD}主持人：赵卫平\n大家好，先请王局长。\n回应人：王小明\n今年新建实验室六个。\n回应：市财政局预算与绩效管理处（书面）\n资金已经落实。\n`, 'a.txt')
  expect(speakers.at(-1)).toEqual({ name: '市财政局预算与绩效管理处', title: null, organization: '市财政局', role: 'spokesperson' })
})

test.each([
  ['今天是2025年3月9日　星期日\n\n', '2025-03-01'],
  ['今天是 2025年3月9日 周日 10:20\n\n', '2025-03-01'],
])('the day a page was saved is not the briefing\'s: %j', (top, date) => {
  expect(parseText(`江城在线\n${top}江城市新闻发布会\n来源：本网　发布时间：2025-03-03\n\n3月1日，江城市举行新闻发布会。\n\n王小明：先报一个数。\n`, 'a.txt')).toMatchObject({ date, source: '江城在线' })
})

test('what a question in another language means, in brackets, is its asker\'s', () => {
  const { turns, text } = parseText(`${HEAD}王小明：今年新建实验室六个，请提问。\n\nHarbour Times记者：When will the construction begin, and who is going to pay for it?\n\n（工程什么时候开工？钱由谁出？）\n\n王小明：明年三月开工。\n\n（播放短片）\n`, 'a.txt')
  const asked = turns.filter(turn => turn.speaker === 'Harbour Times记者')
  expect(turns.filter(turn => turn.speaker === null).map(turn => text.slice(turn.start, turn.end)).at(-1)).toBe('（播放短片）')
  expect(text.slice(asked[0]?.start, asked.at(-1)?.end)).toContain('工程什么时候开工')
})

test('teams that meet the press one after the other', () => {
  const { turns } = parseText('江城杯决赛赛后发布会\n\n3月1日比赛结束后，双方出席了发布会。\n\n—— 客队 ——\n出席：云川队主教练 王小明、球员 李岚\n\n记者：怎么评价这场球？\n答：大家都尽力了。\n记者：伤病情况呢？\n答（李岚）：没有大碍。\n\n—— 主队 ——\n出席：江城队主教练 赵卫平\n\n记者：输在哪里？\n答：体能。\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['记者', '王小明', '记者', '李岚', '记者', '赵卫平'])
})

describe('a record kept as a form', () => {
  const page = (ask: string) => parseText(`江城集团交流活动记录表\n\n时间\t2025年3月1日\n地点\t集团大厦3楼会议室，同步线上直播\n接待人员\t董事长、总经理：王小明\n副总经理：李岚\n董事会秘书：赵卫平\n内容\t一、情况介绍\n董事会秘书赵卫平主持会议并致辞：各位下午好。\nQ1（${ask}）：何时开工？\nA1（王小明）：明年三月。\n补充（李岚）：投资两亿元。\n`, 'a.txt')

  test('who is there, where, and who leads', () => {
    expect(page('江城日报记者')).toMatchObject({ venue: '集团大厦3楼会议室' })
    expect(page('江城日报记者').speakers.map(({ name, title, role }) => [name, title, role])).toEqual([['赵卫平', '董事会秘书', 'host'], ['江城日报记者', null, 'reporter'], ['王小明', '董事长、总经理', 'spokesperson'], ['李岚', '副总经理', 'spokesperson']])
  })

  test.each([['网上提问，云川基金', '云川基金', '云川基金'], ['云川证券分析师', '云川证券分析师', '云川证券']])('asked by %s', (ask, name, organization) => {
    expect(page(ask).speakers.find(({ role }) => role === 'reporter')).toMatchObject({ name, organization })
  })
})

const html = (body: string) => parseFile(Buffer.from(`<html><body><h1>江城市在线发布</h1><p>3月1日，江城市举行在线发布，市科技局局长王小明出席。</p>${body}</body></html>`), 'a.html')

test('badges of a chat tell parts, and the names behind them who has them', async () => {
  const bubble = (badge: string, name: string, time: string, words: string) => `<div class="m"><i class="tag">${badge}</i><em class="n">${name}</em><small class="t">${time}</small><p>${words}</p></div>`
  const { turns, speakers } = await html(bubble('主持人', '赵卫平', '10:01', '各位好，先请王局长。') + bubble('嘉宾', '王小明', '10:02', '今年新建实验室六个。') + bubble('记者', '江城晚报', '10:03', '何时开工？') + bubble('网友', '一片云下的雨', '10:05', '学校建不建？') + bubble('嘉宾', '王小明', '10:06', '两所。'))
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['赵卫平', '王小明', '江城晚报', '一片云下的雨', '王小明'])
  expect(speakers.map(({ role }) => role)).toEqual(['host', 'spokesperson', 'reporter', 'unknown'])
})

test('who asks, over two lines of a table\'s cell', async () => {
  const row = (who: string, under: string, words: string) => `<tr><td><b>${who}</b>${under && `<br>${under}`}</td><td><p>${words}</p></td></tr>`
  const { turns } = await html(`<table><tr><th>姓名</th><th>发言</th></tr>${row('王小明', '市科技局局长', '今年新建实验室六个。')}${row('记者', '（江城晚报）', '何时开工？')}${row('王小明', '', '明年三月。')}${row('观众提问', '（昵称：山里娃）', '学校呢？')}${row('王小明', '', '两所。')}</table>`)
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['王小明', '江城晚报记者', '王小明', '山里娃', '王小明'])
})

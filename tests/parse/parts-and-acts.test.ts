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
  ['acts in brackets, names behind them, a dash', (who, words) => `▷ [${part(who, '主持', 'A', 'Q')}]${who}——${words}`],
  ['parts, offices and names, a dash between blanks', (who, words) => `${part(who, '主持人', '发言人', '提问')}：${OFFICES[who] ?? ''} ${who} – ${words}`],
  ['parts, names and offices in brackets, a bar', (who, words) => `${part(who, '主持人', '发言人', '提问')}：${who}${OFFICES[who] ? `（${OFFICES[who]}）` : ''} | ${words}`],
  ['ornaments, parts, names, a colon each, over the words', (who, words) => `● ${part(who, '主持人', '发布人', '媒体提问')}：${who}：\n${words}`],
  ['ornaments, parts in brackets, offices and names', (who, words) => `▷ 【${part(who, '主持人', '嘉宾', '记者')}】${OFFICES[who] ?? ''} ${who}\n\n${words}`],
  ['names, a bar that is a character, what they do', (who, words) => `▍${OFFICES[who] ?? ''} ${who}丨${part(who, '主持人', '发言人', '提问')}\n\n${words}`],
  ['names, a point, what they do, a stroke', (who, words) => `◎${who}·${part(who, '主持', '回应', '提问')} / ${words}`],
  ['names, a comma, offices', (who, words) => `${part(who, '主持', '回应', '提问')} — ${who}${OFFICES[who] ? `，${OFFICES[who]}` : ''}　　${words}`],
  ['dashes, names and offices over the words', (who, words) => `— ${who}${OFFICES[who] ? `（${OFFICES[who]}）` : ''}\n${words}`],
  ['dashes, parts and names, blank lines around them', (who, words) => `— ${part(who, '主持', '答', '问')}丨${who} ${OFFICES[who] ?? ''}\n\n${words}`],
  ['acts and names in brackets', (who, words) => `【${part(who, '主持', '回应', '提问')}·${who}】${words}`],
  ['marks and bars', (who, words) => `**${part(who, '主持', 'A', 'Q1')}｜${who}**\n${words}`],
  ['names and what they do behind a bar', (who, words) => `### 🎤 ${who}${who === '赵卫平' ? ' ｜ 主持' : ''}\n\n${words}`],
  ['counted acts and a bar', (who, words) => `${part(who, '主持', '作答二', '提问三')}｜${who}\n\n${words}`],
  ['counted acts in headings', (who, words) => `### ${part(who, '主持', '答一', '问一')}·${who}\n\n${words}`],
  ['marks and dots', (who, words) => `${part(who, '主持', 'A1', 'Q1')} · ${who}\n${words}`],
  ['acts and names around a stroke', (who, words) => `${part(who, '主持', '回答', '提问')} / ${who}\n${words}`],
  ['acts in brackets, names alone behind', (who, words) => `【${part(who, '主持', '回答', '提问')}】${who}\n${words}`],
  ['acts and names in one bracket', (who, words) => `【${part(who, '主持人', '发言人', '提问')}：${who}】${words}`],
  ['acts in round brackets before the name', (who, words) => `（${part(who, '主持', '回答', '提问')}）${who}：${words}`],
  ['acts in brackets behind the name', (who, words) => `${who}【${part(who, '主持', '回答', '提问')}】：${words}`],
  ['acts in brackets behind the name, over the words', (who, words) => `${who}（${part(who, '主持人', '嘉宾', '提问')}）\n${words}`],
  ['quoted questions under marks and bars', (who, words) => asks(who) ? `Q｜${who}\n\n> ${words}` : `A｜${who}（${OFFICES[who]}）\n\n${words}`],
  ['marks and half-width bars', (who, words) => `**${part(who, '主持', 'A', 'Q1')} | ${who}**：${words}`],
  ['acts with names in brackets', (who, words) => `${part(who, '主持人', '回应', '问题一')}（${who}）：${words}`],
  ['parts and dots, with a colon', (who, words) => `${part(who, '主持人', '发布人', '提问')}·${who}：\n${words}`],
  ['numbered acts in brackets, names alone behind', (who, words) => `【${part(who, '主持人', '答复一', '问题一')}】${who}\n${words}`],
  ['parts of the event and bars', (who, words) => `**${part(who, words.includes('结束') ? '结束' : '开场', '发布', 'Q1')}｜${who}**\n\n${words}`],
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

test.each([
  '【主持】赵卫平\n【发布】王小明　市科技局局长\n【发布】李岚',
  '【主持人】赵卫平',
  '主持人：赵卫平\n发布人：王小明\n发布人：李岚',
  '记者 江城日报',
])('nobody says the lead: %j', list => {
  const { turns, text } = parseText(HEAD.replace('\n\n3月', `\n\n${list}\n\n3月`) + TALK.map(([who, words]) => `${who}：${words}`).join('\n\n') + '\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(TALK.map(([who]) => who))
  expect(turns.find(turn => text.startsWith('3月1日', turn.start))?.speaker).toBe(null)
})

test('a quarter before a stroke asks nothing', () => {
  const { speakers } = parseText(`${HEAD}王小明：业绩如下。\n\nQ3/营收\n\n三季度营收两亿元。\n\nQ3·利润\n\n利润三千万元。\n\n江城日报记者：何时开工？\n\n王小明：明年三月。\n`, 'a.txt')
  expect(speakers.map(({ name }) => name)).toEqual(['王小明', '江城日报记者'])
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

test.each<[string, (badge: string, name: string, words: string) => string]>([
  ['a time behind', (badge, name, words) => `<div class="m"><i class="tag">${badge}</i><em class="n">${name}</em><small class="t">10:01</small><p>${words}</p></div>`],
  ['a time before', (badge, name, words) => `<div><span class="t">10:01</span><span class="b">${badge}</span><span class="n">${name}</span><p>${words}</p></div>`],
  ['no time', (badge, name, words) => `<div><div class="h"><span class="b">${badge}</span><span class="n">${name}</span></div><div class="x">${words}</div></div>`],
])('badges of a chat tell parts, and the names behind them who has them: %s', async (_, bubble) => {
  const { turns, speakers } = await html(bubble('主持人', '赵卫平', '各位好，先请王局长。') + bubble('嘉宾', '王小明', '今年新建实验室六个。') + bubble('记者', '江城晚报', '何时开工？') + bubble('嘉宾', '王小明', '明年三月。') + bubble('记者', '江城视频', '学校建不建？') + bubble('嘉宾', '王小明', '两所。'))
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['赵卫平', '王小明', '江城晚报记者', '王小明', '江城视频记者', '王小明'])
  expect(speakers.map(({ role }) => role)).toEqual(['host', 'spokesperson', 'reporter', 'reporter'])
})

test('behind a badge and beside a time any words name whoever asks', async () => {
  const bubble = (badge: string, name: string, words: string) => `<div class="m"><i class="tag">${badge}</i><em class="n">${name}</em><small class="t">10:01</small><p>${words}</p></div>`
  const { speakers } = await html(bubble('嘉宾', '王小明', '今年新建实验室六个。') + bubble('网友', '一片云下的雨', '学校建不建？') + bubble('嘉宾', '王小明', '两所。'))
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([['王小明', 'spokesperson'], ['一片云下的雨', 'unknown']])
})

test('who asks, over two lines of a table\'s cell', async () => {
  const row = (who: string, under: string, words: string) => `<tr><td><b>${who}</b>${under && `<br>${under}`}</td><td><p>${words}</p></td></tr>`
  const { turns } = await html(`<table><tr><th>姓名</th><th>发言</th></tr>${row('王小明', '市科技局局长', '今年新建实验室六个。')}${row('记者', '（江城晚报）', '何时开工？')}${row('王小明', '', '明年三月。')}${row('观众提问', '（昵称：山里娃）', '学校呢？')}${row('王小明', '', '两所。')}</table>`)
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['王小明', '江城晚报记者', '王小明', '山里娃', '王小明'])
})

import { describe, expect, test } from 'vitest'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
/** Whose words stand on a page, and how each turn begins. */
const turnsOf = (page: string, name = 'a.txt') => parseText(page, name).turns.flatMap(turn => turn.aside ? [] : [[turn.speaker, page.slice(turn.start, turn.start + 4)]])

describe('a program that numbers voices, and the page that says whose they are', () => {
  const page = `望海港务三季度沟通会
会议时间：2025年3月4日

说话人1＝梅青岚（望海港务 品牌总监）
说话人2＝林一帆（望海港务 首席财务官）
说话人3＝望海财经记者

智能摘要（由AI生成，仅供参考）：收入8亿元。

说话人1 00:00:06
各位好，请林总开场。

说话人2 00:00:31
收入六亿元。

说话人3 00:01:02
船票涨吗？

说话人2 00:01:20
一分也不涨。
`
  test.each([
    ['an equation', page], ['a colon', page.replaceAll('＝', '：')], ['an arrow', page.replaceAll('＝', ' → ')],
    ['another word for a voice', page.replaceAll(/说话人(\d)/gu, '发言人 $1')], ['an English one', page.replaceAll('说话人', 'Speaker ')],
  ])('they speak in their own names, by %s', (_, words) => expect(turnsOf(words)).toEqual([['梅青岚', '各位好，'], ['林一帆', '收入六亿'], ['望海财经记者', '船票涨吗'], ['林一帆', '一分也不']]))
  test('for their firm, which stands before their office', () => expect(parseText(page, 'a.txt').speakers.find(({ name }) => name === '林一帆')).toMatchObject({ title: '首席财务官', organization: '望海港务' }))
})

describe('a chat of a meeting', () => {
  const post = (who: string, time: string, words: string) => `${who}\n${time}\n${words}\n`
  const page = ['望海医院线上沟通会\n', '群公告 2025年3月4日19时30分，望海医院召开线上沟通会，院长林一帆回答提问，宣传科科长梅青岚主持。\n', '系统消息　望海都市报 加入了会议\n',
    post('梅青岚-宣传科', '19:30', '各位老师好，先请林院长说两句。'), post('林一帆-院长', '19:32', '开了夜间门诊。'), post('望海都市报', '19:35', '夜间门诊的医生从哪里来？'),
    post('林一帆-院长', '19:37', '望海都市报 夜间门诊的医生从哪里来？\n[语音转文字] 轮班。'), post('灯塔下的猫', '19:46', '我是旁听的市民，能做CT吗？'), post('林一帆-院长', '19:47', '能。'), post('梅青岚-宣传科', '19:56', '时间到，谢谢各位老师。')].join('\n')
  const briefing = parseText(page, 'a.txt')
  test('accounts are people, quotations and what the program sets before words are nobody’s', () => {
    expect(turnsOf(page)).toEqual([[null, '2025'], ['梅青岚', '各位老师'], ['林一帆', '开了夜间'], ['望海都市报', '夜间门诊'], ['林一帆', '轮班。\n'], ['灯塔下的猫', '我是旁听'], ['林一帆', '能。\n\n'], ['梅青岚', '时间到，']])
  })
  test('who comes as one of the public asks for no medium', () => expect(briefing.speakers.find(({ name }) => name === '灯塔下的猫')).toMatchObject({ role: 'unknown', organization: null }))
})

test('each side of a match has its own section', () => {
  const page = '赛后发布会｜望海2:1岬湾\n\n进球：第18分钟 甲（岬湾）；第74分钟 乙（望海）\n现场观众：31,206人\n\n3月4日晚，联赛第3轮在望海体育中心进行，望海逆转。\n\n■ 客队：岬湾海鸥主教练 贝拉诺维奇\n\n总结：先恭喜对手。\n\nQ：点球怎么看？\n\nA：不评论。\n\n■ 主队：望海铁骑主教练 林一帆 / 队长 梅青岚\n\n总结：赢得不容易。\n\nQ：换人怎么想的？\n\nA：早有准备。\n'
  expect(turnsOf(page).slice(-6).map(([who]) => who)).toEqual(['贝拉诺维奇', '记者', '贝拉诺维奇', '林一帆', '记者', '林一帆'])
  expect(parseText(page, 'a.txt').speakers.map(({ name }) => name)).not.toContain('现场观众')
})

test('what the spokesman opens with before the first question, and replies in writing within one paragraph', () => {
  const page = '3月4日上午，望海省水利厅在南楼召开3月例行新闻发布会，新闻发言人林一帆主持并发布消息。\n\n各位记者，大家上午好。先发布两条消息。\n\n第一条，航道疏浚。下面请提问。\n\n问：船票涨吗？\n\n林一帆：不涨。\n\n有记者问：灯塔何时修？林一帆书面答复：明年三月修。\n'
  expect(turnsOf(page).slice(1).map(([who]) => who)).toEqual(['林一帆', '记者', '林一帆', '记者', '林一帆'])
  expect(parseText(page, 'a.txt').speakers.find(({ name }) => name === '林一帆')?.organization).toBe('望海省水利厅')
})

test('a name misprinted under the same office', () => {
  const page = '◆主持人\n　　各位好。\n\n◆民三庭庭长　宿鸣珂\n　　先说案例。\n\n◆望海日报记者\n　　批量维权怎么看？\n\n◆民三庭庭长　宿鸣坷\n　　很警惕。\n'
  expect(new Set(turnsOf(page).map(([who]) => who)).has('宿鸣坷')).toBe(false)
})

test.each([
  ['鄺代廳長', { kind: 'surname', surname: '鄺', title: '代廳長' }], ['望海铁骑主教练 贝拉诺维奇', { kind: 'person', name: '贝拉诺维奇', title: '望海铁骑主教练' }], ['林一帆书面答复', { kind: 'person', name: '林一帆' }],
  ['[望海校报记者团 学生记者]', { kind: 'reporter', organization: '望海校报记者团' }],
])('the label %s', (printed, label) => expect(readLabel(printed.replace(/[[\]]/gu, ''))).toMatchObject(label))

test.each([
  ['系统消息　望海都市报 加入了会议', 'furniture'], ['👉湾畔里·江景洋房 盛大加推，来电有礼👈', 'furniture'], ['<details>', 'furniture'], ['<summary>展开：第四问</summary>', 'furniture'],
  ['**目录** [Q1](#q1) · [Q2](#q2)', 'furniture'], ['（未完待续：详图明日刊登）', 'credit'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test.each([
  ['旅遊局於3月4日下午假望海旅遊塔四樓會議廳舉行新聞發佈會。', '望海旅遊塔四樓會議廳'], ['> 来源：望海日报　发布：2025-03-05　场地：望海体育馆二层新闻中心', '望海体育馆二层新闻中心'],
  ['该局放假期间不在大厅举行活动。', null], ['本次虚假宣传专题会在望海会议中心举行。', '望海会议中心'],
])('%s was held there', (head, venue) => expect(findVenue(head)).toBe(venue))

test.each([
  ['望海纪要 > 联赛 > 第3轮', '望海纪要'], ['首页 > 新闻 > 发布', null], ['新闻中心 > 发布会 > 正文', null], ['*发布于 2025 年 3 月 4 日 · 望海官网 · 阅读约 4 分钟*', '望海官网'],
])('%s', (line, source) => expect(parseText(`${line}\n望海港疏浚新闻发布会实录\n\n主持人：各位记者，大家好。\n\n林一帆：明年三月。\n`, 'a.txt').source).toBe(source))

test('who put the page up says nothing', () => {
  const page = '望海大学招生新闻通气会实录\n发布人：宣传部　　发布时间：2025-3-4　　来源：望海大学新闻网\n\n3月4日，望海大学举行通气会。\n\n林一帆（副校长）：各位好。\n\n望海日报记者：招多少？\n\n林一帆：四千人。\n'
  expect(parseText(page, 'a.txt').speakers.map(({ name }) => name)).toEqual(['林一帆', '望海日报记者'])
})

test('the day of the meeting and not of what came before it', () => {
  const page = '颱風災後復原　縣府召開記者會\n\n中度颱風8月11日清晨登陸，縣政府於114年8月13日下午召開記者會，由縣長林一帆主持。\n\n記者：何時復原？\n\n縣長：下週。\n'
  expect(parseText(page, 'a.txt').date).toBe('2025-08-13')
})

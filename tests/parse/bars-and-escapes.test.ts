import { describe, expect, test } from 'vitest'
import { withoutEscapes } from '../../lib/parse/formats/without-escapes.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const turnsOf = (page: string, name = 'a.txt') => {
  const briefing = parseText(page, name)
  return briefing.turns.filter(turn => turn.role !== 'narration').map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end).trim()])
}

test.each([
  ['航道加深1\\.5米，**2\\. 问**：', '航道加深1.5米，**2. 问**：'],
  ['\\[ 大 中 小 \\] \\"潮声\\" \\~ 2\\-3天', '[ 大 中 小 ] "潮声" ~ 2-3天'],
  ['三颗星\\*\\*，栏\\|内，\\\\根，\\<b\\>', '三颗星\\*\\*，栏\\|内，\\\\根，\\<b>'],
  ['水深\\*为准，a\\_b', '水深*为准，a_b'],
  ['\\# 不是标题', '\\# 不是标题'], ['\\#潮汐#', '#潮汐#'], ['\\> 不是引文', '\\> 不是引文'], ['脚注\\[^1\\]', '脚注\\[^1]'],
  ['`C:\\.cfg` 与 a\\.b', '`C:\\.cfg` 与 a.b'], ['```\na\\.b\n```\na\\.b', '```\na\\.b\n```\na.b'],
])('the escapes of %j', (markdown, words) => expect(withoutEscapes(markdown)).toBe(words))

test('Markdown that a converter has escaped', () => {
  const page = ['# 望海港务局局长林一帆答记者问', '', '3月4日，望海港务局局长林一帆就航道疏浚回答了记者的提问。', '', '**1\\. 问**：航道何时疏浚？', '', '**答**：明年疏浚，加深1\\.5米。', '', '**2\\. 问**：船票涨吗？', '', '**答**：不涨，仍是12\\.5元。', '', '**附注**', '', '指标解释：水深指低潮时的水深。', ''].join('\n')
  expect(turnsOf(page, 'a.md')).toEqual([['记者', '航道何时疏浚？'], ['林一帆', '明年疏浚，加深1.5米。'], ['记者', '船票涨吗？'], ['林一帆', '不涨，仍是12.5元。']])
})

describe.each(['丨', '｜', '|', '│'])('the mark of a question or answer and %s', bar => {
  test('and who answers over each part', () => {
    const page = ['望海港十问十答', '', '3月4日，望海市召开通气会。', '', `答复人${bar}望海市港务局局长　林一帆`, '', `Q1${bar}航道何时疏浚？`, '', `A${bar}明年三月。打开“望海通”：可以查进度。`, '', `Q2${bar}夜里也施工吗？边上就是学校。`, '', `A${bar}不施工。`, '', `答复人${bar}望海市轮渡公司经理　汪远舟`, '', `Q3${bar}船票涨吗？`, '', `A${bar}不涨。`, ''].join('\n')
    expect(turnsOf(page)).toEqual([['记者', '航道何时疏浚？'], ['林一帆', '明年三月。打开“望海通”：可以查进度。'], ['记者', '夜里也施工吗？边上就是学校。'], ['林一帆', '不施工。'], ['记者', '船票涨吗？'], ['汪远舟', '不涨。']])
  })
})

test.each([
  ['南屿电视台 汪小姐', '南屿电视台'], ['南嶼電視台　汪小姐', '南嶼電視台'], ['望海晚报·林女士', '望海晚报'], ['望海日報汪記者', '望海日報'], ['望海晚报欧阳记者', '望海晚报'],
])('%s asks for %s', (printed, organization) => expect(readLabel(printed)).toEqual({ kind: 'reporter', name: printed, organization }))

test.each([['市民汪小姐', 'netizen'], ['自由撰稿 汪先生', 'netizen'], ['業者　汪先生', 'netizen'], ['南屿电视台', 'outlet'], ['望海日报记者', 'reporter']])('%s is %s still', (printed, kind) => expect(readLabel(printed)?.kind).toBe(kind))

test.each([
  ['市档案局图书馆与资料处处长', '市档案局'], ['省招生考试院信息处处长', '省招生考试院'], ['望海市妇幼保健院儿科主任', '望海市妇幼保健院'],
  ['望海新城建设指挥部工程部部长', '望海新城建设指挥部'], ['市水务局防潮指挥部办公室主任', '市水务局'], ['市防潮指挥部办公室主任', '市防潮指挥部办公室'],
])('the body in %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))

test.each([
  ['发布会地点 / 望海港三楼发布厅\n', '望海港三楼发布厅'], ['议程：2025年3月4日14:30，望海港会议中心（潮声厅），约50分钟\n', '望海港会议中心（潮声厅）'],
])('where it was held: %j', (head, venue) => expect(findVenue(head)).toBe(venue))

test('the day behind the agenda, not that of publication', () => {
  expect(parseText('望海港新闻发布会（记录表）\n发文日期：2025-03-09\n议程：2025年3月4日14:30，望海港会议中心，约50分钟\n林一帆：航道明年疏浚。\n汪远舟：船票不涨。\n', 'a.txt').date).toBe('2025-03-04')
})

test.each([['[音乐]', 'furniture'], ['【片花】', 'furniture'], ['（播放音乐短片）', 'stage']])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test('what a body gives out, on two lines', () => {
  expect(parseText('望海市第三中级人民法院发布\n2025年渔业纠纷审判白皮书\n\n林一帆：案件有三个特点。\n汪远舟：再补充一点。\n', 'a.txt').title).toBe('望海市第三中级人民法院发布2025年渔业纠纷审判白皮书')
})

test.each([
  ['望海市新聞及公共關係處\n港務記者會（逐字紀錄）\n', '望海市新聞及公共關係處'], ['望海广播电视台 | 民生栏目 | 节目实录\n《潮声》：聊聊轮渡\n', '望海广播电视台'], ['港务发布会\n来源│望海市港务局\n', '望海市港务局'],
])('whose page it is: %j', (head, source) => expect(parseText(`${head}\n林一帆：航道明年疏浚。\n汪远舟：船票不涨。\n`, 'a.txt').source).toBe(source))

test('a station and its columns behind bars are no title', () => expect(parseText('望海广播 FM98.1 | 潮声热线 | 文字稿\n《潮声热线》：轮渡新政怎么落地\n\n主持人 黎晚　　听众朋友好。今天聊轮渡。\n\n嘉宾 林一帆　　航道明年疏浚。\n', 'a.txt').title).toBe('《潮声热线》：轮渡新政怎么落地'))

test('one who is heard behind wide blanks asks with the marks of a typewriter', () => {
  const page = '《潮声》节目实录\n\n主持人·林一帆　　听众朋友中午好,欢迎收听。\n\n嘉宾·汪远舟　　大家好。航道明年疏浚。\n\n主持人·林一帆　　网友在排队了。\n\n网友@岸边的猫　　船票涨吗?\n\n嘉宾·汪远舟　　不涨。\n'
  expect(turnsOf(page).map(([speaker]) => speaker)).toEqual(['林一帆', '汪远舟', '林一帆', '网友@岸边的猫', '汪远舟'])
})

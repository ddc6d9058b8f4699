import { expect, test } from 'vitest'
import { readPieces } from '../../lib/parse/cues/read-pieces.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

test.each([
  // what is set off, whom it names, where his words begin
  ['▍答 ‖ 顾远帆 · 市港务局局长 ｜ 航道明年疏浚。', { kind: 'person', name: '顾远帆', title: '市港务局局长' }, '航道明年疏浚。'],
  ['（市港务局局长）顾远帆：航道明年疏浚。', { kind: 'person', name: '顾远帆', title: '市港务局局长' }, '航道明年疏浚。'],
  ['**顾远帆**（市港务局局长）｜航道明年疏浚。', { kind: 'person', name: '顾远帆', title: '市港务局局长' }, '航道明年疏浚。'],
  ['【发布】顾远帆', { kind: 'person', name: '顾远帆', title: null }, ''],
  ['答复人：市港务局副局长、一级调研员　顾远帆', { kind: 'person', name: '顾远帆', title: '市港务局副局长、一级调研员' }, ''],
  ['回應人／市港務局局長／顧遠帆：航道明年疏浚。', { kind: 'person', name: '顧遠帆', title: '市港務局局長' }, '航道明年疏浚。'],
  ['14:05 ▶ 主持 | 顾远帆：开始提问。', { kind: 'person', name: '顾远帆', role: 'host' }, '开始提问。'],
  ['主 持 人　各位好。现在开始。', { kind: 'role', role: 'host' }, '各位好。现在开始。'],
  ['> **望海晚报** 问｜航道何时疏浚？', { kind: 'reporter', name: '望海晚报' }, '航道何时疏浚？'],
  ['> **观鸟社** 问｜航道何时疏浚？', { kind: 'reporter', name: '观鸟社' }, '航道何时疏浚？'],
  ['> **海上观鸟** 问｜航道何时疏浚？', { kind: 'reporter', name: '海上观鸟' }, '航道何时疏浚？'],
  ['问 ‖ 观鸟之友：航道何时疏浚？', { kind: 'reporter', name: '观鸟之友' }, '航道何时疏浚？'],
  ['第三问｜《望海晚报》｜航道何时疏浚？', { kind: 'reporter', name: '《望海晚报》' }, '航道何时疏浚？'],
  ['顾远帆｜“雾笛”每天响三次。', { name: '顾远帆' }, '“雾笛”每天响三次。'],
  ['顾远帆介绍，航道明年疏浚。', null, null],
  ['航道疏浚工程：明年开工，后年完工。', null, null],
  ['答复人：顾远帆、梅青岚', null, null],
  ['下面请记者提问。', null, null],
  ['问：望海晚报：答：顾远帆：航道。', { kind: 'reporter', name: '望海晚报' }, '答：顾远帆：航道。'],
  ['（三）提问人：望海晚报', { kind: 'reporter', name: '望海晚报' }, ''],
  ['2. 回复人：顾远帆（市港务局局长）', { kind: 'person', name: '顾远帆', title: '市港务局局长' }, ''],
  ['◎问三 / 海上广播《潮声》', { kind: 'reporter', name: '海上广播《潮声》', organization: '海上广播《潮声》' }, ''],
  ['問 ‖ 海上電台「潮聲」｜航道何時疏浚？', { kind: 'reporter', name: '海上電台「潮聲」' }, '航道何時疏浚？'],
  ['提问｜观鸟之友（新媒体）｜航道何时疏浚？', { kind: 'reporter', name: '观鸟之友' }, '航道何时疏浚？'],
  ['〔网友提问·灯塔下的猫〕航道何时疏浚？', { kind: 'netizen', name: '灯塔下的猫' }, '航道何时疏浚？'],
  ['［聽眾留言／燈塔下的貓］航道何時疏浚？', { kind: 'netizen', name: '燈塔下的貓' }, '航道何時疏浚？'],
  ['【市港务局一大队教导员·洑远】航道明年疏浚。', { kind: 'person', name: '洑远', title: '市港务局一大队教导员' }, '航道明年疏浚。'],
  ['▷ 顾远帆 | 灯塔守望人', { kind: 'person', name: '顾远帆', title: '灯塔守望人' }, ''],
  ['顾远帆 /', { kind: 'person', name: '顾远帆' }, ''],
  ['Q（望海晚报）/ 航道何时疏浚？', { kind: 'reporter', name: '望海晚报' }, '航道何时疏浚？'],
  ['◆ 顾远帆 · 航道明年疏浚，灯塔换灯。', { kind: 'person', name: '顾远帆' }, '航道明年疏浚，灯塔换灯。'],
  ['▶望海晚报记者 顾远帆»航道何时疏浚？', { kind: 'person', name: '顾远帆', title: '望海晚报记者', role: 'reporter' }, '航道何时疏浚？'],
  ['●市港务局局长顾 帆（答复）｜航道明年疏浚。', { kind: 'person', name: '顾帆', title: '市港务局局长' }, '航道明年疏浚。'],
  ['■市港务局党组成员、副局长顾远帆 / 航道明年疏浚。', { kind: 'person', name: '顾远帆', title: '市港务局党组成员、副局长' }, '航道明年疏浚。'],
  ['[10:21] 顾远帆｜市港务局局长　航道明年疏浚。', { kind: 'person', name: '顾远帆', title: '市港务局局长' }, '航道明年疏浚。'],
  ['▶《海上夜话》｜问→航道何时疏浚？', { kind: 'reporter', name: '《海上夜话》' }, '航道何时疏浚？'],
  ['提问｜“海上夜话”公众号→航道何时疏浚？', { kind: 'reporter', name: '“海上夜话”公众号' }, '航道何时疏浚？'],
  ['Q / 记者（望海晚报） / 航道何时疏浚？', { kind: 'reporter', name: '望海晚报记者' }, '航道何时疏浚？'],
  ['《海上夜话》｜航道明年疏浚。', null, null],
  ['', null, null],
  ['｜｜｜：：：', null, null],
])('%s', (text, label, behind) => {
  const read = readPieces({ text })
  if (label === null) expect(read).toBeNull()
  else {
    expect(read?.label).toMatchObject(label)
    expect(text.slice(read!.body)).toBe(behind)
  }
})

const page = (...lines: string[]): string => ['望海市港口开放新闻发布会', '', '时间：2025年3月4日', '', ...lines.flatMap(line => [line, ''])].join('\n')
const turns = async (page: string) => {
  const { turns, text } = await parseFile(new TextEncoder().encode(page), 'page.md')
  return turns.filter(turn => turn.role !== 'narration').map(({ speaker, start, end }) => [speaker, text.slice(start, end)])
}

test('a head is a habit of the page where others are set off alike', async () => {
  expect(await turns(page(
    '▍发布 ‖ 顾远帆 · 市港务局局长 ｜ 航道明年疏浚，灯塔换灯。', '▍问 ‖ 观鸟之友 ｜ 候鸟怎么办？', '▍答 ‖ 梅青岚 · 市林业局副局长 ｜ 候鸟来时停工。', '▍问 ‖ 望海晚报 ｜ 船票涨吗？', '▍答 ‖ 顾远帆 · 市港务局局长 ｜ 船票不涨。',
  ))).toEqual([['顾远帆', '航道明年疏浚，灯塔换灯。'], ['观鸟之友', '候鸟怎么办？'], ['梅青岚', '候鸟来时停工。'], ['望海晚报', '船票涨吗？'], ['顾远帆', '船票不涨。']])
})

test('headings without a sign name who asks where their like name who answers', async () => {
  expect(await turns(page('#### 顾远帆 | 市港务局局长', '航道明年疏浚。', '#### 观鸟之友', '候鸟怎么办？', '#### 顾远帆', '候鸟来时停工。', '#### 海风纵横', '船票涨吗？', '#### 顾远帆', '船票不涨。')))
    .toEqual([['顾远帆', '航道明年疏浚。'], ['观鸟之友', '候鸟怎么办？'], ['顾远帆', '候鸟来时停工。'], ['海风纵横', '船票涨吗？'], ['顾远帆', '船票不涨。']])
})

test('headings over what is no question stay headings', async () => {
  expect((await turns(page('#### 顾远帆 | 市港务局局长', '航道明年疏浚。', '#### 灯塔换灯', '灯塔今年换灯，共12座。', '#### 顾远帆', '候鸟来时停工。', '#### 顾远帆', '船票不涨。'))).map(([name]) => name)).not.toContain('灯塔换灯')
})

test.each([
  // the heads of a page: who tells, who asks by what no medium is called, who answers
  ['▷ 顾远帆 | 市港务局局长', '◎问一 / 观鸟之友', '▷ 钟火青 | 老渡口守灯人', '◎问二 / 望海晚报'],
  ['顾远帆 /', 'Q（观鸟之友）/', '钟火青 /', 'Q（望海晚报）/'],
  ['> **发布｜顾远帆**', '> **提问｜观鸟之友**', '> **回应｜钟火青**', '> **提问｜望海晚报**'],
  ['**顾远帆｜市港务局局长**', '> **媒体提问：观鸟之友**', '**钟火青｜守灯人**', '> **媒体提问：望海晚报**'],
  ['#### ⟡ 发布人｜顾远帆（市港务局局长）', '#### ⟡ 提问｜观鸟之友（新媒体）', '#### ⟡ 回应｜钟火青', '#### ⟡ 提问｜望海晚报'],
  ['發言人：顧遠帆（市港務局局長）', '（一）提問人：觀鳥之友', '回覆人：鍾火青（守燈人）', '（二）提問人：望海晚報'],
])('heads of one kind, alone on their lines: %s', async (tells, asks, answers, others) => {
  const read = await turns(page('市港务局局长顾远帆、守灯人钟火青出席。', tells!, '航道明年疏浚，我先报告。', asks!, `${asks!.startsWith('> **媒体') ? '> ' : ''}候鸟怎么办？`, answers!, '候鸟来时我们停工。', others!, '船票涨吗？', answers!.replace(/[ （(|｜]*(?:\| )?(?:老渡口)?守[灯燈]人[）)]?/u, ''), '船票不涨。'))
  expect(read.map(([name]) => name?.replace('觀鳥', '观鸟').replace('望海晚報', '望海晚报').replace('鍾', '钟').replace('顧遠', '顾远'))).toEqual(['顾远帆', '观鸟之友', '钟火青', '望海晚报', '钟火青'])
})

test('behind a mark of asking a topic stays a heading where no question follows', async () => {
  expect((await turns(page('顾远帆（市港务局局长）：航道明年疏浚。', '**提问｜开工时间**', '顾远帆（市港务局局长）：春天开工。', '**提问｜资金来源**', '顾远帆（市港务局局长）：市里出钱。'))).map(([name]) => name)).toEqual(['顾远帆', '顾远帆', '顾远帆'])
})

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
  ['> **海上观鸟** 问｜航道何时疏浚？', null, null],
  ['问 ‖ 观鸟之友：航道何时疏浚？', { kind: 'reporter', name: '观鸟之友' }, '航道何时疏浚？'],
  ['第三问｜《望海晚报》｜航道何时疏浚？', { kind: 'reporter', name: '《望海晚报》' }, '航道何时疏浚？'],
  ['顾远帆｜“雾笛”每天响三次。', { name: '顾远帆' }, '“雾笛”每天响三次。'],
  ['顾远帆介绍，航道明年疏浚。', null, null],
  ['航道疏浚工程：明年开工，后年完工。', null, null],
  ['答复人：顾远帆、梅青岚', null, null],
  ['下面请记者提问。', null, null],
  ['问：望海晚报：答：顾远帆：航道。', { kind: 'reporter', name: '望海晚报' }, '答：顾远帆：航道。'],
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

import { expect, test } from 'vitest'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { completeEvidence } from '../../../lib/answer/local/choose/complete-evidence.ts'
import { cellsOf, hasColumnIn, isHeading, namesRow, rowAt, tableUnder, tellRow, unitOfTable } from '../../../lib/answer/local/sentences/table-rows.ts'
import { cellAsked } from '../../../lib/answer/local/tell/cell-asked.ts'
import { rowWithMost } from '../../../lib/answer/local/sentences/row-with-most.ts'
import { tellTables } from '../../../lib/answer/local/tell/tell-tables.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { verifySentence } from '../../../lib/verify/verify-sentence.ts'
import { evidenceOf } from '../../verify/evidence.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const TABS = '各港区的泊位见下表：\n港区\t2024年泊位（个）\t2027年目标（个）\n南港\t14\t18\n北港区\t9\t9\n表后还有一句话。'
const BARS = '各港区的泊位见下表：\n| 港区 | 2024年泊位（个） | 2027年目标（个） |\n| --- | ---: | ---: |\n| 南港 | 14 | 18 |\n| 北港区 | 9 | 9 |\n表后还有一句话。'

const GAPS = '各港区的泊位见下表：\n港　区　　　2024年泊位（个）　　2027年目标（个）\n南港　　　　14　　　　　　　　　18\n北港区　　　 9　　　　　　　　　 9\n表后还有一句话。'

const turnOf = (text: string) => turnSentences(makeBriefing([[speaker, text]]))[0]!

test.each([['tabs', TABS], ['bars', BARS], ['gaps', GAPS]])('a table set with %s is a heading and its rows', (_, text) => {
  const turn = turnOf(text)
  const at = (words: string) => turn.findIndex(({ sentence }) => sentence.text.includes(words))
  const row = rowAt(turn, at('南港'))
  expect(row?.cells[0]).toBe('南港')
  expect(row?.headings).toEqual([at('泊位（个）')])
  expect(row?.rows).toEqual([at('南港'), at('北港')])
  expect(rowAt(turn, at('泊位（个）'))).toBeNull()
  expect(tableUnder(turn, at('泊位（个）'))?.rows).toEqual([at('南港'), at('北港')])
  expect(rowAt(turn, at('表后'))).toBeNull()
})

test('a line above a table that says its unit stands with the rows', () => {
  const turn = turnOf('附表：各港区客流预测（单位：万人次）\n港区\t2024年\t2025年\n南港\t742\t812\n北港区\t45\t50')
  const at = turn.findIndex(({ sentence }) => sentence.text.startsWith('南港'))
  const text = '南港2025年客流多少？'
  expect(completeEvidence({ turn, at, part: { text, ...askedFor(text) }, terms: [] }).map(i => turn[i]!.sentence.text)).toEqual(['附表：各港区客流预测（单位：万人次）', '港区\t2024年\t2025年', '南港\t742\t812'])
  expect([unitOfTable('附表（单位：万人次）'), unitOfTable('主办单位的同志都到了。')]).toEqual(['万人次', null])
})

test.each([
  ['南港2027年的目标是多少个？', '南港', ['泊位（个）', '南港'], ['北港', '表后']],
  ['哪个港区的泊位不增加？', '北港', ['泊位（个）', '南港', '北港'], ['表后']],
  ['南港跟北港比，2027年谁的泊位多？', '南港', ['泊位（个）', '南港', '北港'], ['表后']],
])('%s needs the row with its heading, or the whole table where no row is named', (question, opens, wanted, unwanted) => {
  const turn = turnOf(TABS)
  const at = turn.findIndex(({ sentence }) => sentence.text.startsWith(opens))
  const said = completeEvidence({ turn, at, part: { text: question, ...askedFor(question) }, terms: [] }).map(i => turn[i]!.sentence.text).join('\n')
  for (const words of wanted) expect(said).toContain(words)
  for (const words of unwanted) expect(said).not.toContain(words)
})

test.each([
  ['南港今年有几个泊位', '南港', true], ['北港今年有几个泊位', '北港区', true], ['东港今年有几个泊位', '南港', false], ['今年一共14个吗', '14', false], ['“快检”有几项', '“快检”', true],
  ['码头扩建二期花了多少', '码头泊位扩建二期', true], ['码头扩建三期花了多少', '码头泊位扩建二期', false], ['二期花了多少', '码头泊位扩建二期', false],
])('%s names the row %s: %s', (asked, label, names) => expect(namesRow(asked, label)).toBe(names))

test.each([
  ['公斤', '乡镇\t播种面积（万亩）\t总产（万吨）', '南乡\t9\t4', false],
  ['吨', '乡镇\t播种面积（万亩）\t总产（万吨）', '南乡\t9\t4', true],
  ['钱', '层数\t补贴（元）', '四层\t600', true],
  ['份', '事项\t压减材料（项）', '过户\t11份', true],
  ['名', '港区\t救生员（人）', '南港\t14', true],
  ['公斤', '层数\t市级补贴', '四层\t6万元', true],
  [null, '乡镇\t播种面积（万亩）', '南乡\t9', true],
  ['钱', '码头\t平日班次\t提前天数', '北港\t65\t7', false],
  ['钱', '码头\t票价\t提前天数', '北港\t65\t7', true],
  ['钱', '码头\t去年\t今年（万元）', '北港\t65\t7', true],
])('a column in %s under %s: %s', (unit, heading, row, has) => expect(hasColumnIn(unit, heading, row)).toBe(has))

const FAIRS = '各场次如下：\n场次\t参展企业（家）\t到场人数（人）\n春季\t120\t8,600\n夏季\t95\t9,100\n秋季\t95\t7,000\n合计\t310\t24,700'
test.each([
  ['哪一场到场人数最多？', '夏季'], ['哪一场到场人数最少？', '秋季'], ['参展企业最多的是哪一场？', '春季'],
  // Two rows are level, no column is named, neither end is asked for, a sum is no row.
  ['参展企业最少的是哪一场？', null], ['哪一场最多？', null], ['各场到场人数是多少？', null], ['最多和最少的到场人数各是哪场？', null],
])('%s: the row %s', (question, label) => {
  const turn = turnOf(FAIRS)
  const at = rowWithMost(question, turn, tableUnder(turn, turn.findIndex(({ sentence }) => sentence.text.includes('到场')))!)
  expect(at === null ? null : cellsOf(turn[at]!.sentence.text)![0]).toBe(label)
})

test('a heading names columns, a row has figures, a sentence is neither', () => {
  expect(isHeading('港区\t2024年泊位（个）')).toBe(true)
  expect(isHeading('南港\t14')).toBe(false)
  expect(isHeading('储气库二期\t14个\t23.5亿元\t2027年6月')).toBe(false)
  expect(isHeading('指标\t2024年\t2027年目标')).toBe(true)
  expect(cellsOf('南港有14个泊位。')).toBeNull()
  expect(tellRow(['港区', '泊位（个）'], '南港\t14\t18')).toBeNull()
})

test('rows are told in the words of their columns, each resting on heading and row', () => {
  const quote = (words: string, number: number) => ({ evidence: evidenceOf(words, speaker, number), words })
  const told = tellTables([quote('泊位有增有减。', 1), quote('港区\t泊位（个）', 2), quote('南港\t14', 3), quote('北港\t9', 4), quote('以上。', 5)])
  expect(told.map(({ words, beside, evidence }) => [words, beside, evidence.number])).toEqual([
    ['泊位有增有减。', undefined, 1], ['南港：泊位（个） 14。', [2], 3], ['北港：泊位（个） 9。', [2], 4], ['以上。', undefined, 5],
  ])
})

test.each([
  ['港区\t2024年泊位（个）\t2027年目标（个）', '南港\t140\t180'],
  ['| 港区 | 占比 | 2027年目标（个） |', '| 合计 | 41.7% | 9 |'],
  ['港区\t吞吐量（万吨）\t2027年泊位（个）', '南港\t1,268\t第3位'],
])('a row under %s told in words is borne out by what it cites', (heading, row) => {
  const [told] = tellTables([heading, row].map((words, i) => ({ evidence: evidenceOf(words, speaker, i + 1), words })))
  const cited = [heading, row].map((words, i) => evidenceOf(words, speaker, i + 1))
  expect(verifySentence({ text: told!.words, cited, roster: [speaker] }).reasons).toEqual([])
  expect(verifySentence({ text: told!.words.replace(/\d(?=[^\d]*$)/u, digit => String((Number(digit) + 1) % 10)), cited, roster: [speaker] }).verdict).toBe('unsupported')
})

test.each([
  ['指　标　　一季度　　二季度', ['指标', '一季度', '二季度']],
  ['市港务局局长　　　　程又青', null],
  ['他说：“好。”　　还要再看　　再看', null],
  ['程　又　青', null],
])('%s has the cells %j', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells)
})

const SPANNED = '各港区见下表：\n港区\t2025年\t2025年\t2026年\t2026年\n港区\t泊位（个）\t占比\t泊位（个）\t占比\n南港\t14\t60%\t18\t62%\n北港区\t9\t40%\t11\t38%'
const LEFT_EMPTY = '各港区见下表：\n| 港区 | 2025年 | | 2026年 | |\n| --- | --- | --- | --- | --- |\n| | 泊位（个） | 占比 | 泊位（个） | 占比 |\n| 南港 | 14 | 60% | 18 | 62% |\n| 北港区 | 9 | 40% | 11 | 38% |'
test.each([['said in each column', SPANNED], ['left empty', LEFT_EMPTY]])('a heading in two rows, a group %s, names each column by both', (_, text) => {
  const turn = turnOf(text)
  const at = (words: string) => turn.findIndex(({ sentence }) => sentence.text.includes(words))
  const [groups, parts, south, north] = ['2025年', '泊位', '南港', '北港'].map(at)
  expect(rowAt(turn, north!)).toMatchObject({ names: ['港区', '2025年 泊位（个）', '2025年 占比', '2026年 泊位（个）', '2026年 占比'], headings: [groups, parts], rows: [south, north] })
  expect(rowAt(turn, parts!)).toBeNull()
  const question = '南港2026年有几个泊位？'
  expect(completeEvidence({ turn, at: south!, part: { text: question, ...askedFor(question) }, terms: [] })).toEqual([groups, parts, south])
  const quotes = [groups, parts, south].map((i, place) => ({ evidence: evidenceOf(turn[i!]!.sentence.text, speaker, place + 1), words: turn[i!]!.sentence.text }))
  const told = tellTables(quotes)
  expect(told.map(({ words, beside, evidence }) => [words, beside, evidence.number])).toEqual([['南港：2025年 泊位（个） 14，2025年 占比 60%，2026年 泊位（个） 18，2026年 占比 62%。', [1, 2], 3]])
  expect(verifySentence({ text: told[0]!.words, cited: quotes.map(({ evidence }) => evidence), roster: [speaker] }).reasons).toEqual([])
})

test.each([
  ['a second row of words under words of its own', '港区\t负责人\n南港\t程又青\n北港\t陆一白', ['港区', '负责人']],
  ['names of which none spans two columns', '港区\t港区\t负责人\n港区\t简称\t姓名\n南港\t南\t程又青', ['港区', '港区', '负责人']],
])('%s is no second heading', (_, text, names) => {
  const turn = turnOf(`各港区见下表：\n${text}`)
  expect(tableUnder(turn, 1)?.names).toEqual(names)
})

test.each([
  ['南港2026年有几个泊位？', '2026年 泊位（个） 18'], ['南港2025年的占比是多少？', '2025年 占比 60%'],
  // Of both years, or of no column that it says, none is meant alone.
  ['南港有几个泊位？', null], ['南港2026年怎么样？', null],
])('%s asks for the cell %s', (question, cell) => {
  expect(cellAsked(question, ['港区', '2025年 泊位（个）', '2025年 占比', '2026年 泊位（个）', '2026年 占比'], ['南港', '14', '60%', '18', '62%'])).toBe(cell)
})

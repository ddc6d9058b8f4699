import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemOpening } from '../../app/chat/item-opening.ts'
import { layOutAnswer } from '../../app/chat/lay-out-answer.ts'
import { setItems } from '../../app/chat/set-items.ts'
import type { AnswerSentence, Citation } from '../../lib/contract/answer.ts'

const sentence = (text: string): AnswerSentence => ({ text, citations: [], verdict: 'supported', reasons: [] })
/** Citations 1, 2, … in page order, each said by the one named. */
const cited = (...names: (string | null)[]): Citation[] => names.map((name, at) => ({
  marker: at + 1, briefingId: 'a', speaker: name === null ? null : { name, title: null, organization: null, role: 'spokesperson' as const }, quote: '', start: at * 10, end: at * 10 + 5, sha256: '',
}))
const same = cited('甲', '甲', '甲', '甲')
/** Paragraphs as they are, the items of a list each with a dash. */
const shown = (text: string, quotations: Citation[], sentences?: string[]) => setItems(layOutAnswer(text, sentences?.map(sentence)), quotations, sentences === undefined).flatMap(block => {
  const written = (stretches: { runs: { type: string; text?: string; marker?: number }[] }[]) => stretches.flatMap(({ runs }) => runs.map(run => run.text ?? `[${run.marker}]`)).join('')
  return 'items' in block ? block.items.map(item => `- ${written(item)}`) : [written(block.paragraph)]
})

test.each([
  ['一是甲。', 'numeral', 0], ['二要乙。', 'numeral', 1], ['第三，丙。', 'ordinal', 2], ['第二个是乙。', 'ordinal', 1], ['其一，甲。', 'its', 0], ['（三）丙。', 'bracketed', 2], ['2.乙。', 'figure', 1],
  ['③丙。', 'circled', 2], ['其次是乙。', 'word', 50], ['另一方面，乙。', 'side', 50], ['• 甲', 'dot', 50], ['任务二：乙。', 'named', 1],
])('“%s” opens an item: %s %d', (words, kind, order) => {
  expect(itemOpening(words)).toEqual({ kind, order })
})

test.each(['一个城市有一个城市的样子。', '三峡库区的水质好。', '第三产业增长了。', '甲说。'])('“%s” opens none', words => {
  expect(itemOpening(words)).toBeNull()
})

test.each([
  ['in one paragraph, who speaks before them', '市水务局局长甲：一是修渠。[1]二是造林。[2]', ['市水务局局长甲：一是修渠。', '二是造林。'], ['市水务局局长甲：', '- 一是修渠。[1]', '- 二是造林。[2]']],
  ['in paragraphs of their own', '甲：第一，修渠。[1]\n第二，造林。[2]\n第三，护岸。[3]', ['甲：第一，修渠。', '第二，造林。', '第三，护岸。'], ['甲：', '- 第一，修渠。[1]', '- 第二，造林。[2]', '- 第三，护岸。[3]']],
  ['one left out', '一是修渠。[1]三是护岸。[2]', ['一是修渠。', '三是护岸。'], ['- 一是修渠。[1]', '- 三是护岸。[2]']],
  ['words between two belong to the first', '一是修渠。[1]今年修三条。[2]二是造林。[3]', ['一是修渠。', '今年修三条。', '二是造林。'], ['- 一是修渠。[1]今年修三条。[2]', '- 二是造林。[3]']],
  ['what comes after the last is no item', '今年有两项任务。[1]一是修渠。[2]二是造林。[3]都要办好。[4]', ['今年有两项任务。', '一是修渠。', '二是造林。', '都要办好。'], ['今年有两项任务。[1]', '- 一是修渠。[2]', '- 二是造林。[3]', '都要办好。[4]']],
])('items of one list are set as that: %s', (_name, text, sentences, expected) => {
  expect(shown(text, same, sentences)).toEqual(expected)
})

test.each([
  ['one alone', '甲：二是造林。[1]', ['甲：二是造林。'], same],
  ['one alone, the first', '甲：一是造林。[1]都要办好。[2]', ['甲：一是造林。', '都要办好。'], same],
  ['of two speakers', '一是修渠。[1]二是造林。[2]', ['一是修渠。', '二是造林。'], cited('甲', '乙')],
  ['named anew: said elsewhere', '甲：一是修渠。[1]甲：二是造林。[2]', ['甲：一是修渠。', '甲：二是造林。'], same],
  ['counted in two ways', '一是修渠。[1]第二，造林。[2]', ['一是修渠。', '第二，造林。'], same],
  ['out of order', '最后是修渠。[1]首先是造林。[2]', ['最后是修渠。', '首先是造林。'], same],
  ['said the other way round', '一是修渠。[2]二是造林。[1]', ['一是修渠。', '二是造林。'], same],
  ['without a source', '一是修渠。二是造林。', ['一是修渠。', '二是造林。'], same],
])('no list: %s', (_name, text, sentences, quotations) => {
  expect(shown(text, quotations, sentences)).toEqual([text])
})

test('while an answer streams a list that is announced stands as it will, from the first item on; any other once there are two', () => {
  const text = '甲：今年抓两件事：一是修渠。[1]今年修三条。[2]二是造林。[3]'
  expect(shown('甲：今年抓两件事：一是修渠。[1]', same)).toEqual(['甲：今年抓两件事：', '- 一是修渠。[1]'])
  expect(shown('甲：将重点做好三个方面工作。[1]\n首先是修渠。[2]', same)).toEqual(['甲：将重点做好三个方面工作。[1]', '- 首先是修渠。[2]'])
  expect(shown(text, same)).toEqual(shown(text, same, ['甲：今年抓两件事：一是修渠。', '今年修三条。', '二是造林。']))
  expect(shown('甲：首先是修渠。[1]', same)).toEqual(['甲：首先是修渠。[1]'])
})

test('nothing is added, lost or put elsewhere', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('一是甲。', '二是乙。', '第三，丙', '甲：', '[1]', '[2]', '[3]', '。', '”', '\n', '丁'), { maxLength: 24 }), all => {
    const text = all.join('')
    expect(shown(text, same).map(line => line.replace(/^- /, '')).join('')).toBe(layOutAnswer(text).flat().flatMap(({ runs }) => runs.map(run => (run.type === 'text' ? run.text : `[${run.marker}]`))).join(''))
  }))
})

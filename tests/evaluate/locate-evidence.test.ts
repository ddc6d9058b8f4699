import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers } from '../../lib/evaluate/cover.ts'
import { locateEvidence } from '../../lib/evaluate/locate-evidence.ts'
import { fold } from '../../lib/text/fold.ts'

const slices = (text: string, evidence: string, options?: { table: boolean }) =>
  locateEvidence({ text }, evidence, options).map(({ start, end }) => text.slice(start, end))

test.each([
  ['占比提高至41.7%。', '占比提高至41.7%', ['占比提高至41.7%']],
  ['国家科技\n\n创新基地', '国家科技创新基地', ['国家科技\n\n创新基地']],
  ['“一码”就是', '"一码"就是', ['“一码”就是']],
  ['甲乙，甲乙', '甲乙', ['甲乙', '甲乙']],
  ['甲', '乙', []],
  ['甲', ' ', []],
])('%s holds %s as printed', (text, evidence, found) => {
  expect(slices(text, evidence)).toEqual(found)
})

test('a row of a table is found however it is ruled', () => {
  const text = '| 水产 | 3480 | 58 |\n水产\t3480\t58'
  expect(slices(text, '水产 3480 58', { table: true })).toEqual(['水产 | 3480 | 58', '水产\t3480\t58'])
  expect(slices(text, '水产 3480 58')).toEqual(['水产\t3480\t58'])
})

test('what is found folds to the evidence, and every place is found', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '\n', '“', 'Ａ', 'a') })
  fc.assert(fc.property(text, text, (hay, needle) => {
    const found = slices(hay, needle)
    for (const slice of found) expect(fold(slice)).toBe(fold(needle))
    const folded = fold(hay)
    const count = fold(needle) === '' ? 0 : [...folded].filter((_, i) => folded.startsWith(fold(needle), i)).length
    expect(found).toHaveLength(count)
  }))
})

const coverage: [string, [number, number][], [number, number], boolean, string][] = [
  ['一段话。又一段。', [[0, 4], [4, 8]], [0, 8], true, 'two citations together'],
  ['一段话。又一段。', [[0, 3]], [0, 4], true, 'the full stop is not asked'],
  ['一段话。又一段。', [[1, 4]], [0, 4], false, 'a word is'],
  ['一段\n\n话', [[0, 2], [4, 5]], [0, 5], true, 'nor is a blank line'],
]

test.each(coverage)('%s by %j holds %j: %s (%s)', (text, cited, [start, end], held) => {
  expect(covers(text, cited.map(([from, to]) => ({ start: from, end: to })), { start, end })).toBe(held)
})

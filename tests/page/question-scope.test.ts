import { expect, test } from 'vitest'
import { filtersOf, sameFilters, within } from '../../app/chat/question-scope.ts'

test.each([
  ['what the reader had chosen goes with the question, whatever is chosen now', { speakers: ['甲'], strictness: 'mark' as const }, { filters: { briefingIds: ['b'] } }, { strictness: 'mark', briefingIds: ['b'] }],
  ['its own briefings are narrower', {}, { briefingIds: ['a'], filters: { briefingIds: ['a', 'b'] } }, { briefingIds: ['a'] }],
  ['and stand back for chosen speakers', {}, { briefingIds: ['a'], filters: { speakers: ['甲'] } }, { speakers: ['甲'] }],
  ['nothing chosen restricts nothing', { speakers: ['甲'] }, { filters: {} }, {}],
])('%s', (_name, request, scope, expected) => {
  expect(within(request, scope)).toEqual(expected)
})

test('a restriction is the same in any order, and an empty one is none', () => {
  expect(sameFilters({ speakers: ['甲', '乙'] }, { speakers: ['乙', '甲'] })).toBe(true)
  expect(sameFilters({ speakers: [] }, {})).toBe(true)
  expect(sameFilters({ speakers: ['甲'] }, { briefingIds: ['甲'] })).toBe(false)
  expect(filtersOf({ speakers: ['甲'], strictness: 'mark' })).toEqual({ speakers: ['甲'] })
})

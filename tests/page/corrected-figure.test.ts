import { expect, test } from 'vitest'
import { correctedFigure } from '../../app/chat/corrected-figure.ts'
import type { Citation } from '../../lib/contract/answer.ts'

const quote = '到年底，全市建成充电桩1800个，覆盖28个街道。'
const citing = (words: string, marker = 1): Citation => {
  const start = 50 + quote.indexOf(words)
  return { marker, briefingId: 'a', speaker: null, quote, start: 50, end: 50 + quote.length, sha256: '', span: { start, end: start + words.length } }
}

test.each([
  ['one number with that unit', '充电桩是不是建成了2800个？', [citing('1800个')], { asked: '2800个', said: '1800个' }],
  ['written with a sign between thousands', '充电桩建成了2,800个吗', [citing('1800个')], { asked: '2,800个', said: '1800个' }],
  ['a number of something else beside it', '2026年充电桩建成了2800个？', [citing('1800个')], { asked: '2800个', said: '1800个' }],
  ['another unit', '充电桩建成了2800座？', [citing('1800个')], null],
  ['two numbers of the unit: which is meant is not known', '是2800个还是3800个？', [citing('1800个')], null],
  ['the same number', '充电桩建成了1,800个？', [citing('1800个')], null],
  ['words that are no figure', '充电桩建成了2800个？', [citing('充电桩')], null],
  ['two citations that answer', '充电桩建成了2800个？', [citing('1800个'), citing('28个', 2)], null],
  ['none that says which of its words answer', '充电桩建成了2800个？', [{ ...citing('1800个'), span: undefined }], null],
])('%s', (_name, question, citations, expected) => {
  expect(correctedFigure({ corrects: true, question, citations })).toEqual(expected)
  expect(correctedFigure({ question, citations })).toBeNull()
})

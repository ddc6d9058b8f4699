import { expect, test } from 'vitest'
import type { FeedbackRecord } from '../../lib/feedback/feedback-record.ts'
import { standingFeedback } from '../../lib/feedback/standing-feedback.ts'

const record = (id: string, kind: FeedbackRecord['kind'], marker?: number): FeedbackRecord => ({ kind, words: '', ...(marker && { marker }), answer: { id } as FeedbackRecord['answer'] })

test.each([
  ['the last word on an answer stands', [record('a', 'helpful'), record('a', 'wrong')], ['a wrong']],
  ['what is taken back is gone', [record('a', 'helpful'), record('b', 'wrong'), record('a', 'withdrawn')], ['b wrong']],
  ['what is said again after that stands', [record('a', 'wrong'), record('a', 'withdrawn'), record('a', 'incomplete')], ['a incomplete']],
  ['an answer and each of its citations are spoken of apart', [record('a', 'helpful'), record('a', 'wrong_speaker', 1), record('a', 'wrong', 2), record('a', 'withdrawn', 1)], ['a helpful', 'a wrong 2']],
])('%s', (_, records, expected) => {
  expect(standingFeedback(records).map(({ answer, kind, marker }) => [answer.id, kind, marker].filter(Boolean).join(' '))).toEqual(expected)
})

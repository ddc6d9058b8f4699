import { expect, test } from 'vitest'
import type { Answer } from '../../lib/contract/answer.ts'
import { needsReview } from '../../lib/feedback/needs-review.ts'
import { toQuestion } from '../../lib/feedback/to-question.ts'

const speaker = { name: '闻炬', title: '市港务局局长', organization: '市港务局', role: 'spokesperson' as const }
const answer = {
  id: 'a', question: '改造多少座？', standaloneQuestion: '码头改造多少座？', outcome: 'answered', text: '改造80座。[1]', mode: 'extractive', model: 'local', lang: 'zh', timings: {},
  citations: [{ marker: 1, briefingId: 'b', speaker, quote: '老旧码头改造80座。', start: 0, end: 9, section: null, matches: 'exact' }],
} as unknown as Answer
const at = '2026-01-01T00:00:00.000Z'

test('a complaint is not scored until an editor says what is right, and shows him what was answered', () => {
  const complaint = toQuestion({ kind: 'wrong', words: '应是60座', answer, at }, 1)
  expect(needsReview(complaint)).toBe(true)
  expect(complaint.note).toContain('应是60座')
  expect(complaint.note).toContain('改造80座。[1]')
  for (const completed of [{ evidence: ['码头改造60座'] }, { facts: [['60座']] }, { speakers: ['闻炬'] }, { answerable: false }]) {
    expect(needsReview({ ...complaint, ...completed })).toBe(false)
  }
})

test('an answer found helpful is scored by what it cited', () => {
  const helpful = toQuestion({ kind: 'helpful', words: '', answer, at }, 2)
  expect(helpful).toMatchObject({ evidence: ['老旧码头改造80座。'], speakers: ['闻炬'], answerable: true })
  expect(needsReview(helpful)).toBe(false)
})

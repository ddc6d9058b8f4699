import { expect, test } from 'vitest'
import { answersQuestion, mayAnswer } from '../../lib/answer/llm/answers-question.ts'
import { keepToPoint } from '../../lib/answer/llm/keep-to-point.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { createSentenceCheck } from '../../lib/verify/create-sentence-check.ts'
import { evidenceOf } from '../verify/evidence.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const [answer, along, beside, unweighed] = [
  { ...evidenceOf('去年进港的外轮有340艘。', speaker, 1), confidence: 0.9 },
  { ...evidenceOf('其中两成是冷藏船。', speaker, 2), confidence: 0.3 },
  { ...evidenceOf('灯塔明年换灯，投资1200万元。', speaker, 3), confidence: 0.05 },
  evidenceOf('码头食堂中午对外开放。', speaker, 4),
] as const
const evidence = [answer, along, beside, unweighed]

test.each([
  ['what answers', '去年进港的外轮有340艘。', 1, false, true],
  ['what may stand beside it', '其中两成是冷藏船。', 2, false, true],
  ['what is true of something else', '灯塔明年换灯，投资1200万元。', 3, false, false],
  ['the same where the local answer tells it', '灯塔明年换灯，投资1200万元。', 3, true, true],
  ['what was never weighed', '码头食堂中午对外开放。', 4, false, true],
  ['what is not borne out, to be marked', '灯塔明年换灯，投资9900万元。', 3, false, true],
])('of a model, %s is kept: %s', (_, text, number, chosen, kept) => {
  const check = keepToPoint(createSentenceCheck({ evidence, roster: [speaker] }), evidence, () => chosen)
  expect(check(text, [number]) !== null).toBe(kept)
})

test('a model is asked, and believed, only where something may answer', () => {
  const cite = ({ briefingId, start, end, quote, sha256 }: (typeof evidence)[number]) => ({ marker: 1, briefingId, speaker, quote, start, end, sha256 })
  const [first, second] = [{ ...answer, start: 0, end: 12 }, { ...beside, start: 20, end: 36 }]
  expect([mayAnswer([first, second]), mayAnswer([second])]).toEqual([true, false])
  expect([answersQuestion({ citations: [cite(first)] }, [first, second]), answersQuestion({ citations: [cite(second)] }, [first, second]), answersQuestion({ citations: [] }, [first, second])]).toEqual([true, false, true])
})

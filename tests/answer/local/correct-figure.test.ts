import { expect, test } from 'vitest'
import { correctFigure } from '../../../lib/answer/local/choose/correct-figure.ts'
import type { PartAnswer } from '../../../lib/answer/local/choose/selection.ts'
import { weighCandidates } from '../../../lib/answer/local/judge/weigh-candidates.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const deputy: Speaker = { name: '温若水', title: '市港务局副局长', organization: null, role: 'spokesperson' }
const page = makeBriefing([[head, '到2027年，全市改造老旧渔船1800艘、泊位150个。'], [deputy, '北港区的渔民有3万人。']])

/** What is corrected, and what is still missing, where nothing answers the question. */
function afterRefusal(question: string, change: Partial<PartAnswer> = {}): { corrected: string[]; missing: (string | null)[] } {
  const understanding = understandQuestion({ question, history: [], briefings: [page] })
  const read = turnSentences(page).flat().map(({ passage, sentence }, rank) => ({ passage, sentence, index: 0, rank, asked: [question], readings: [{ evidence: 0, span: null }] }))
  const views = [weighCandidates({ understanding, index: 0, read, briefings: [page] })]
  const refused: PartAnswer = { part: { ...understanding.parts[0]!, text: question }, chosen: [], confidence: 0, missing: question, ...change }
  const parts = correctFigure([refused], views, new Map([[page.id, page]]))
  return { corrected: parts.flatMap(part => (part.corrects ? part.chosen.map(({ sentence }) => sentence.text) : [])), missing: parts.map(({ missing }) => missing) }
}

test.each([
  ['到2027年要改造老旧渔船2800艘，钱从哪里来？', ['到2027年，全市改造老旧渔船1800艘、泊位150个。'], [null, '钱从哪里来？']],
  // As the page says it; of another thing; of a part of the place; by somebody else; with nothing taken for granted.
  ['到2027年要改造老旧渔船1800艘，钱从哪里来？', [], ['到2027年要改造老旧渔船1800艘，钱从哪里来？']],
  ['要修灯塔2800艘，钱从哪里来？', [], ['要修灯塔2800艘，钱从哪里来？']],
  ['全市渔民有9万人，他们住哪里？', [], ['全市渔民有9万人，他们住哪里？']],
  ['温若水说要改造老旧渔船2800艘，钱从哪里来？', [], ['温若水说要改造老旧渔船2800艘，钱从哪里来？']],
  ['改造老旧渔船的钱从哪里来？', [], ['改造老旧渔船的钱从哪里来？']],
])('%s', (question, corrected, missing) => {
  expect(afterRefusal(question)).toEqual({ corrected, missing })
})

test('what is answered stays as it is', () => {
  expect(afterRefusal('到2027年要改造老旧渔船2800艘，钱从哪里来？', { missing: null })).toEqual({ corrected: [], missing: [null] })
})

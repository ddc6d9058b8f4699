import { expect, test } from 'vitest'
import type { Answer } from '../../lib/contract/answer.ts'
import type { Question } from '../../lib/contract/question.ts'
import type { Trace } from '../../lib/contract/trace.ts'
import { lostAt } from '../../lib/evaluate/lost-at.ts'
import { scoreAnswer } from '../../lib/evaluate/score-answer.ts'
import { answerOf, briefing, cite, questionOf, sources } from './fixture.ts'

const asked = { facts: [['38所']], speakers: ['甲明'], evidence: ['新建学校38所'] }
const said = cite(1, '甲明说，新建学校38所。', '甲明')
const other = cite(1, '清理检查19项。', '乙华')
const hit = (n: number): Trace['hits'][number] => {
  const turn = briefing.turns[n]!
  return { passage: { ...turn, id: `b1#${n}`, briefingId: 'b1', turn: n, speaker: null, context: '', sentences: [] }, score: 1, ranks: { dense: 1, lexical: null } }
}
const abstained = answerOf('没有提到。', [], { outcome: 'not_found' })

const rows: [string, Partial<Question>, Answer, Trace | undefined, ReturnType<typeof lostAt>][] = [
  ['right', asked, answerOf('38所[1]', [said]), { hits: [hit(1)], chosen: [said] }, null],
  ['the page gives the words to somebody else', { ...asked, speakers: ['乙华'] }, answerOf('19项[1]', [other]), { hits: [hit(2)], chosen: [other] }, 'parsed_wrong'],
  ['the words are not on the page', { ...asked, evidence: ['新建学校39所'] }, answerOf('38所[1]', [said]), undefined, 'no_such_evidence'],
  ['no hit holds it', asked, answerOf('19项[1]', [other]), { hits: [hit(2)], chosen: [other] }, 'not_retrieved'],
  ['no hit holds it, and so it abstained', asked, abstained, { hits: [hit(2)], chosen: [] }, 'not_retrieved'],
  ['it abstained before the words', asked, abstained, { hits: [hit(1)], chosen: [] }, 'abstained_wrongly'],
  ['another sentence was chosen', asked, answerOf('19项[1]', [other]), { hits: [hit(1), hit(2)], chosen: [other] }, 'not_chosen'],
  ['it was chosen and not cited', asked, answerOf('38所'), { hits: [hit(1)], chosen: [said] }, 'dropped'],
  ['it was cited and not said', asked, answerOf('学校[1]', [said]), { hits: [hit(1)], chosen: [said] }, 'said_wrong'],
  ['one piece of two never came', { ...asked, speakers: [], evidence: ['新建学校38所', '清理检查19项'], k_evidence_all: true }, answerOf('38所[1]', [said]), { hits: [hit(1)], chosen: [said] }, 'not_retrieved'],
  ['there is nothing to say', { answerable: false }, answerOf('38所[1]', [said]), { hits: [hit(1)], chosen: [said] }, 'should_have_abstained'],
]

test.each(rows)('%s', (_, fields, answer, trace, stage) => {
  const question = questionOf(fields)
  const score = scoreAnswer({ question, answer, sources })
  expect(lostAt({ question, answer, score, sources, ...(trace && { trace }) })).toBe(stage)
})

import type { Answer } from '../../lib/contract/answer.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { correctedFigure } from './corrected-figure.ts'
import type { Opening } from './take-openings-off.ts'

/** What a reader should know of an answer before its words: what it lacks, or in what it differs from the question or from itself. */
export type AnswerLabel = { kind: Exclude<Answer['outcome'], 'answered' | 'not_found'> | 'corrects' | 'disagrees'; words: string }

/**
 * What kind of answer this is, where it is not simply an answer: what it lacks, and whether it says otherwise than the question (in figures
 * where it is one) or than itself; that nothing was found is all that such an answer says. The page and every copy of it say it in these words.
 * `openings` are what its own words say of it, known before it is complete.
 */
export function answerLabels(answer: Answer | null, openings: readonly Opening[], messages: Messages): AnswerLabel[] {
  const lacking = { partial: messages.outcomePartial, declined: messages.outcomeDeclined }
  const outcome = answer?.outcome ?? 'answered'
  const figure = answer && correctedFigure(answer)
  const corrects = answer?.corrects || openings.includes('corrects')
  return [
    ...(outcome === 'answered' || outcome === 'not_found' ? [] : [{ kind: outcome, words: lacking[outcome] }]),
    ...(corrects ? [{ kind: 'corrects' as const, words: figure ? fill(messages.correctsFigure, figure) : messages.outcomeCorrects }] : []),
    ...(answer?.disagrees || openings.includes('disagrees') ? [{ kind: 'disagrees' as const, words: messages.outcomeDisagrees }] : []),
  ]
}

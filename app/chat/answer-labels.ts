import type { Answer } from '../../lib/contract/answer.ts'
import type { Messages } from '../messages/messages.ts'

/** What a reader should know of an answer before its words: what it lacks, or in what it differs from the question or from itself. */
export type AnswerLabel = { kind: Exclude<Answer['outcome'], 'answered'> | 'corrects' | 'disagrees'; words: string }

/** What kind of answer this is, where it is not simply an answer: what it lacks, and whether it says otherwise than the question or than itself. */
export function answerLabels({ outcome, corrects, disagrees }: Pick<Answer, 'outcome' | 'corrects' | 'disagrees'>, messages: Messages): AnswerLabel[] {
  const lacking = { partial: messages.outcomePartial, not_found: messages.outcomeNotFound, declined: messages.outcomeDeclined }
  return [
    ...(outcome === 'answered' ? [] : [{ kind: outcome, words: lacking[outcome] }]),
    ...(corrects ? [{ kind: 'corrects' as const, words: messages.outcomeCorrects }] : []),
    ...(disagrees ? [{ kind: 'disagrees' as const, words: messages.outcomeDisagrees }] : []),
  ]
}

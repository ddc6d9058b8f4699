import type { Answer } from '../../lib/contract/answer.ts'
import type { Messages } from '../messages/messages.ts'

/** What a reader should know of an answer before its words; `tone` says how it is set. */
export type AnswerLabel = { tone: 'lacking' | 'differing'; words: string }

/** What kind of answer this is, where it is not simply an answer: what it lacks, and whether it says otherwise than the question or than itself. */
export function answerLabels({ outcome, corrects, disagrees }: Pick<Answer, 'outcome' | 'corrects' | 'disagrees'>, messages: Messages): AnswerLabel[] {
  const lacking = { answered: null, partial: messages.outcomePartial, not_found: messages.outcomeNotFound, declined: messages.outcomeDeclined }[outcome]
  return [
    ...(lacking ? [{ tone: 'lacking' as const, words: lacking }] : []),
    ...(corrects ? [{ tone: 'differing' as const, words: messages.outcomeCorrects }] : []),
    ...(disagrees ? [{ tone: 'differing' as const, words: messages.outcomeDisagrees }] : []),
  ]
}

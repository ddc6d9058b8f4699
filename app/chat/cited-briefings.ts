import type { Answer } from '../../lib/contract/answer.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** The briefings that a conversation's answers cite, in the order in which they come up, and what they were called then. */
export function citedBriefings(path: readonly AnswerUIMessage[]): { ids: string[]; kept: NonNullable<Answer['briefings']> } {
  const answers = path.flatMap(({ parts }) => parts.flatMap(part => (part.type === 'data-answer' ? [part.data] : [])))
  const cited = answers.flatMap(({ citations }) => citations.map(each => each.briefingId))
  return { ids: [...new Set(cited)], kept: answers.flatMap(({ briefings }) => briefings ?? []) }
}

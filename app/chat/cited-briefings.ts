import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** The briefings that a conversation's answers cite, in the order in which they come up. */
export function citedBriefings(path: readonly AnswerUIMessage[]): string[] {
  const cited = path.flatMap(({ parts }) => parts.flatMap(part => (part.type === 'data-answer' ? part.data.citations.map(each => each.briefingId) : [])))
  return [...new Set(cited)]
}

import type { Span } from '../../lib/contract/briefing.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** A briefing and the places of it that an answer draws on. */
export type CitedPlaces = { briefingId: string; places: Span[] }

/** More places tell no more of what an answer is about. */
const ENOUGH = 6

/**
 * The briefing that the last answer draws on first, and where; for one that found nothing, what it gives as
 * nearest. An answer with neither goes on from the one before it; null where none has any.
 */
export function citedLast(messages: readonly AnswerUIMessage[]): CitedPlaces | null {
  for (const { parts } of messages.toReversed()) {
    const answer = parts.findLast(part => part.type === 'data-answer')?.data
    const quotations = answer && (answer.citations.length > 0 ? answer.citations : answer.nearest)
    const first = quotations?.[0]
    if (!quotations || !first) continue
    const places = quotations.filter(each => each.briefingId === first.briefingId).slice(0, ENOUGH).map(({ start, end }) => ({ start, end }))
    return { briefingId: first.briefingId, places }
  }
  return null
}

import type { Briefing, Span } from '../../contract/briefing.ts'
import type { QuestionPart } from '../../contract/understanding.ts'
import { findDates } from '../../text/dates.ts'
import type { DateMention } from '../../text/dates.ts'
import { plainWidth } from '../../text/plain-width.ts'
import { findQuantities } from '../../text/quantities.ts'
import type { Quantity } from '../../text/quantities.ts'
import { fitsUnit } from '../local/judge/fits-kind.ts'

/** What one sentence gives for the thing asked for; offsets are into `text`. */
export type Statement = {
  /** The sentence in plain width: lengths are those of the words as read. */
  text: string
  /** What stands before the sentence in its passage, for times that hold on. */
  before: string
  figure: { of: 'number'; value: Quantity } | { of: 'date'; value: DateMention }
  briefing: Pick<Briefing, 'id' | 'title' | 'date' | 'venue' | 'source' | 'speakers'>
}

const ASKS_HOUR = /几点|几时|何时[开关]门|几分/u

/** The one thing that the span touches, or else the only one there is; null where that is not plain. */
function only<T extends Span>(found: readonly T[], span: Span | null): T | null {
  const touched = span ? found.filter(({ start, end }) => start < span.end && end > span.start) : []
  const [one] = touched.length > 0 ? touched : found
  return one !== undefined && (touched.length === 1 || (touched.length === 0 && found.length === 1)) ? one : null
}

/**
 * Reads a sentence as a statement of the number or date that the part asks for.
 * @param span the words that the reader marked as the answer, into `text`
 * @returns null where the part asks for something else or the sentence gives no one such thing
 */
export function statementOf({ part, text, before, span, briefing }: {
  part: Pick<QuestionPart, 'asksFor' | 'unit' | 'text'>; text: string; before: string; span: Span | null; briefing: Statement['briefing']
}): Statement | null {
  const plain = plainWidth(text)
  const rest = { text: plain, before: plainWidth(before), briefing }
  if (part.asksFor === 'number') {
    const fitting = findQuantities(plain).filter(quantity => fitsUnit(quantity, part.unit))
    // 5G, A4: numbers without a unit are asked for only where there is none with one.
    const measured = fitting.filter(({ unit }) => unit !== '')
    const value = only(measured.length > 0 ? measured : fitting, span)
    return value && { ...rest, figure: { of: 'number', value } }
  }
  if (part.asksFor === 'date') {
    // 到几点: no day and no year tells an hour.
    const value = ASKS_HOUR.test(part.text) ? null : only(findDates(plain).filter(({ kind }) => kind === 'date'), span)
    return value && { ...rest, figure: { of: 'date', value } }
  }
  return null
}

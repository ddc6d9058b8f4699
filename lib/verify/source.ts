import type { Evidence } from '../contract/evidence.ts'
import type { Speaker } from '../contract/speaker.ts'
import { findDates, type DateMention } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { plainWidth } from '../text/plain-width.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'

/** One cited sentence, read once for all checks. */
export type Source = {
  /** The words as read. */
  text: string
  /** `plainWidth(text)`: offsets of quantities and dates hold in it. */
  plain: string
  /** Simplified and folded: for comparing words. */
  folded: string
  /** Folded: what stands around it; null where that is not known. */
  around: string | null
  speaker: Speaker | null
  quantities: Quantity[]
  dates: DateMention[]
}

/** The form in which words of answer and source are compared: simplified, folded. */
export function compared(text: string): string {
  return fold(plainWidth(text))
}

const known = new WeakMap<Evidence, Source>()

/** Reads a piece of evidence for checking; remembered as long as the evidence lives. */
export function sourceOf(evidence: Evidence): Source {
  let source = known.get(evidence)
  if (!source) {
    const { text, speaker } = evidence
    source = { text, plain: plainWidth(text), folded: compared(text), around: evidence.around === undefined ? null : compared(evidence.around), speaker, quantities: findQuantities(text), dates: findDates(text) }
    known.set(evidence, source)
  }
  return source
}

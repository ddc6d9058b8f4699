import type { Quotation } from './answer.ts'
import type { Span } from './briefing.ts'

/**
 * A numbered sentence laid before the model that writes the answer. The model cites it as
 * `[number]`; the reader of the answer sees citations renumbered in order of first use.
 */
export type Evidence = Quotation & {
  /** From 1 with no holes, in the order shown to the model. */
  number: number
  passageId: string
  /** The quote as read (layout breaks removed). */
  text: string
  /** What stands around it: the passage and its headings. A sentence may lean on this for its subject. */
  around?: string
  /** How sure the local judge is that it answers the question, 0 to 1. */
  confidence?: number
  /** Where the reader model found the asked-for words, in canonical offsets. */
  span?: Span
}

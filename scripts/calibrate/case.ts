import type { SupplementFeatures } from '../../lib/answer/local/choose/supplement.ts'
import type { Features } from '../../lib/answer/local/judge/features.ts'

/** A sentence as a judge sees it, and whether it is what the judge looks for. */
export type Case<Seen extends Readonly<Record<string, number>> = Features> = {
  features: Seen
  answers: boolean
  /** The question set or dataset. */
  source: string
  /** The briefing (or passage) asked of: questions about one page are not independent. */
  briefing: string
}

/** What a question gives to fit to: the sentence that comes first for each part, and those that might stand beside what is chosen. */
export type Cases = { answers: Case[]; supplements: Case<SupplementFeatures>[] }

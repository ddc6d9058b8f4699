import type { Features } from '../../lib/answer/local/weigh-candidates.ts'

/** The sentence that comes first for a part of a question, and whether it answers. */
export type Case = {
  features: Features
  answers: boolean
  /** The question set or dataset. */
  source: string
  /** The briefing (or passage) asked of: questions about one page are not independent. */
  briefing: string
}

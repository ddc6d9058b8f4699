import type { Outcome } from '../contract/answer.ts'
import type { Draft } from './check-draft.ts'

/**
 * What a language model's checked draft amounts to: nothing borne out but a plain "not mentioned"
 * is `not_found`; words borne out beside such a sentence are `partial`.
 * @param abstains whether a sentence says that the briefings do not say it
 * @returns null where the draft claims things and the briefings bear none of them out
 */
export function judgeOutcome({ sentences }: Draft, abstains: (sentence: string) => boolean): Outcome | null {
  const missing = sentences.some(sentence => sentence.citations.length === 0 && abstains(sentence.text))
  if (sentences.some(sentence => sentence.verdict === 'supported')) return missing ? 'partial' : 'answered'
  return missing ? 'not_found' : null
}

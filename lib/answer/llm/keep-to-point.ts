import type { Evidence } from '../../contract/evidence.ts'
import type { CheckSentence } from '../check-draft.ts'
import { TAKEN_ALONG } from '../local/judge/confidence.ts'

/**
 * A check that also leaves out what is true and beside the point: a sentence that rests on evidence alone which
 * the local judge would not even tell beside an answer. A small model, shown six sentences, likes to tell them all.
 * @param evidence the chosen sentences and others, with the judge's confidence
 * @param isChosen whether the local answer tells it
 */
export function keepToPoint(check: CheckSentence, evidence: readonly Evidence[], isChosen: (evidence: Evidence) => boolean): CheckSentence {
  const beside = new Set(evidence.filter(each => !isChosen(each) && each.confidence !== undefined && each.confidence < TAKEN_ALONG).map(({ number }) => number))
  return (text, numbers) => {
    const checked = check(text, numbers)
    return checked?.verdict === 'supported' && checked.numbers.length > 0 && checked.numbers.every(number => beside.has(number)) ? null : checked
  }
}

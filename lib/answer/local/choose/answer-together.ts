import { chosenOf } from './chosen-of.ts'
import { confidence, TAKEN_ALONG } from '../judge/confidence.ts'
import { sameSentence } from './same-sentence.ts'
import type { PartAnswer } from './selection.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

/** The parts, each that no sentence answers surely enough answered by one that is told anyway, for another part. */
export function answerTogether(parts: readonly PartAnswer[], views: readonly PartView[]): PartAnswer[] {
  const told = parts.flatMap(({ chosen }) => chosen)
  return parts.map((own, index) => {
    const { part, weighed, terms } = views[index]!
    // What was looked up and is not there, no other sentence tells.
    if (own.missing === null || own.confidence === 0 || part.speakers) return own
    const along = weighed.find(candidate => confidence(candidate.features) >= TAKEN_ALONG && told.some(one => sameSentence(one, candidate.read)))
    return along ? { part, chosen: [chosenOf(along, index)], confidence: confidence(along.features), missing: null, terms: terms.map(({ text }) => text) } : own
  })
}

import { chosenOf } from './chosen-of.ts'
import { confidence, TAKEN_ALONG } from './confidence.ts'
import { sameSentence } from './same-sentence.ts'
import type { PartAnswer } from './selection.ts'
import type { PartView } from './weigh-candidates.ts'

/** A part that no sentence answers surely enough may be answered by one that is told anyway, for another part. */
export function answerTogether(parts: PartAnswer[], views: readonly PartView[]): void {
  const told = parts.flatMap(({ chosen }) => chosen)
  views.forEach((view, index) => {
    if (parts[index]!.chosen.length > 0 || view.part.speakers) return
    const along = view.weighed.find(candidate => confidence(candidate.features) >= TAKEN_ALONG && told.some(one => sameSentence(one, candidate.read)))
    if (along) parts[index] = { part: view.part, chosen: [chosenOf(along, index)], confidence: confidence(along.features), missing: null, terms: view.terms.map(({ text }) => text) }
  })
}

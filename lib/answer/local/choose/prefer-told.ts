import type { QuestionPart } from '../../../contract/understanding.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { confidence } from '../judge/confidence.ts'
import { fitsUnit } from '../judge/fits-kind.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Weighed } from '../judge/weighed.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { chosenOf } from './chosen-of.ts'
import { sameSentence } from './same-sentence.ts'
import type { PartAnswer } from './selection.ts'

/** So sure a sentence told for another part must be to answer this one, too. */
const SURE = 0.35

/**
 * 哪天开？一期收多少钱: often one sentence answers both. A part whose own sentence says no more of what the part adds than a
 * sentence that is told for another part, and that answers it too, is left to that one.
 */
export function preferTold(parts: readonly PartAnswer[], views: readonly PartView[]): PartAnswer[] {
  const settled = [...parts]
  parts.forEach((own, i) => {
    const view = views[i]!
    const [one] = own.chosen
    if (!one || own.chosen.length > 1 || own.confidence === 1 || view.part.speakers || own.corrects || own.missing !== null) return
    const others = settled.flatMap(({ chosen, part }, j) => (j === i || chosen.length !== 1 ? [] : [{ chosen: chosen[0]!, part }]))
    if (others.some(({ chosen }) => sameSentence(chosen, one))) return
    const added = view.terms.filter(({ text }) => view.part.own === undefined || comparable(view.part.own).includes(text))
    const said = (words: string): number => coverage(added, comparable(words))
    const told = view.weighed.find(candidate => answers(candidate) && others.some(({ chosen, part }) => sameSentence(chosen, candidate.read) && holdsBoth(view.part, part, candidate.read.sentence.text)) && said(candidate.read.sentence.text) >= said(one.sentence.text))
    if (told) settled[i] = { ...own, chosen: [{ ...chosenOf(told, i), confidence: confidence(told.features) }], confidence: confidence(told.features) }
  })
  return settled
}

const answers = ({ features }: Weighed): boolean => features.kind === 1 && features.heading === 0 && features.otherUnit + features.otherTime + features.otherOne + features.otherPlace + features.untold === 0 && confidence(features) >= SURE

/** Whether a sentence has a figure or a day for each of two parts that ask for one of a kind. */
function holdsBoth(one: QuestionPart, other: QuestionPart, said: string): boolean {
  if (one.asksFor !== other.asksFor || one.unit !== other.unit) return true
  if (one.asksFor === 'date') return findDates(said).length > 1
  return one.asksFor !== 'number' || findQuantities(said).filter(quantity => fitsUnit(quantity, one.unit)).length > 1
}

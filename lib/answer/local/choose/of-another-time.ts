import { ANSWERED, confidence } from '../judge/confidence.ts'
import { otherDaySaid } from '../judge/other-day-said.ts'
import { otherYearSaid } from '../judge/other-year-said.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Weighed } from '../judge/weighed.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { chosenOf } from './chosen-of.ts'
import { PRESUMES } from './corrects-premise.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

/** Share of a question's words, its figures aside, that a sentence of another time says to be what is meant. */
const SAYS_ALL = 0.8

/** 到2030年达3%对吗, 为什么2030年要达3%: the same is said of another year; 12月1日开吗: another day is said. */
export function ofAnotherTime({ view, index, sure }: PartAsked): PartAnswer | null {
  const said = saidOfAnotherTime(view)
  if (!said) return null
  return { part: view.part, chosen: [{ ...chosenOf(said, index), confidence: sure }], confidence: confidence({ ...said.features, otherTime: 0 }), missing: null, corrects: true, terms: view.terms.map(({ text }) => text) }
}

function saidOfAnotherTime({ part, asked, terms, weighed }: PartView): Weighed | undefined {
  if (!PRESUMES.has(part.asksFor)) return undefined
  const words = terms.filter(({ text }) => !/^\d/u.test(text))
  return weighed.find(({ read: { sentence, passage }, features }) => {
    if (features.otherTime === 0 || features.heading === 1 || passage.speaker?.role === 'reporter') return false
    const otherYear = otherYearSaid(asked, sentence.text)
    if (!otherYear && !(part.asksFor === 'yes_no' && otherDaySaid(asked, sentence.text))) return false
    return part.asksFor === 'yes_no' && confidence({ ...features, otherTime: 0 }) >= ANSWERED || words.length > 0 && coverage(words, comparable(sentence.text)) >= SAYS_ALL
  })
}

import type { Briefing } from '../../../contract/briefing.ts'
import { ASKS } from '../../../understand/asks.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'
import { contradicted } from '../judge/contradicted.ts'
import { ofPartInstead } from '../judge/of-part-instead.ts'
import { otherYearSaid } from '../judge/other-year-said.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable, coverage, questionTerms } from '../sentences/question-terms.ts'
import { chosenOf } from './chosen-of.ts'
import { placeInTurn } from './place-in-turn.ts'
import type { PartAnswer } from './selection.ts'

/** Share of the words of what is taken for granted that a sentence says which gives its figure otherwise. */
const SAYS_MOST = 0.6

/**
 * 某某说要改造2800个小区，什么时候开工: where nothing answers what is asked, the figure that the question
 * takes for granted, or the year it gives it for, is still set right by the sentence that tells it otherwise, and only the rest is missing.
 */
export function correctFigure(parts: readonly PartAnswer[], views: readonly PartView[], byId: ReadonlyMap<string, Briefing>): PartAnswer[] {
  const [refused] = parts
  const [view] = views
  if (!refused || !view || parts.some(({ missing, silent, unsaid }) => missing === null || silent !== undefined || unsaid !== undefined)) return [...parts]
  const [granted = '', ...rest] = refused.part.text.split(/[，,]/u)
  if (rest.length === 0 || premiseFigures(granted).length === 0 || ASKS.test(granted)) return [...parts]
  const terms = questionTerms(granted, view.weighed.map(({ read }) => comparable(read.sentence.text))).filter(({ text, light }) => !light && !/^\d/u.test(text) && view.terms.some(term => term.text === text))
  const [best] = view.weighed
    .filter(({ read, features }) => features.speaker >= 0 && read.passage.speaker?.role !== 'reporter' && terms.length > 1 && (otherYearSaid(granted, read.sentence.text) || contradicted(granted, read.sentence.text, placeInTurn(read, byId).turn.map(({ sentence }) => sentence.text).join('')).length > 0))
    .map(candidate => ({ candidate, share: coverage(terms, comparable(candidate.read.sentence.text)) }))
    .filter(({ candidate: { read, features }, share }) => share >= SAYS_MOST && features.otherPlace === 0 && !ofPartInstead(comparable(granted), comparable(read.sentence.text)))
    .sort((a, b) => b.share - a.share)
  if (!best) return [...parts]
  const { span: _, ...chosen } = chosenOf(best.candidate, 0)
  return [{ part: { text: granted, asksFor: 'yes_no', unit: null }, chosen: [chosen], confidence: chosen.confidence, missing: null, corrects: true }, { ...refused, missing: rest.join('，') }, ...parts.slice(1)]
}

import { contradicted, deniesWord } from '../judge/contradicted.ts'
import { otherDaySaid } from '../judge/other-day-said.ts'
import { otherYearSaid } from '../judge/other-year-said.ts'
import { saysOfAnother } from '../judge/says-of-another.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import type { PartAsked } from './part-asked.ts'
import { saidByAnother } from './said-by-another.ts'
import { takesSpeakerForGranted } from './takes-speaker-for-granted.ts'

/** What takes its figures and times for granted. */
export const PRESUMES: ReadonlySet<string> = new Set(['yes_no', 'statement', 'reason', 'manner'])

/** Share of the question's words that a sentence says to give one of its figures otherwise. */
const OF_IT = 0.3

/**
 * Whether the best sentence says otherwise what the question takes for granted: who said it, a figure, a word, what it is of, when.
 * @param turn the sentences around it
 */
export function correctsPremise({ view: { part: { asksFor }, asked, terms }, understanding: { speakers }, best }: PartAsked, turn: readonly Placed[]): boolean {
  const said = best.read.sentence.text
  return speakers.length === 1 && takesSpeakerForGranted(asked) && saidByAnother(best, speakers)
    || best.features.said >= OF_IT && contradicted(asked, said, turn.map(({ sentence }) => sentence.text).join('')).length > 0
    || deniesWord(asked, comparable(said), terms.map(({ text }) => text))
    || PRESUMES.has(asksFor) && (saysOfAnother(asked, said, terms) || otherYearSaid(asked, said))
    || asksFor === 'yes_no' && otherDaySaid(asked, said)
}

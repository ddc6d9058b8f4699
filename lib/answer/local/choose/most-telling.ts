import { findQuantities } from '../../../text/quantities.ts'
import { itemOrder } from '../../../text/item-order.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { leansBack } from '../sentences/leans-back.ts'
import { onlyAnnounces } from '../sentences/only-announces.ts'

/** Figures that make a sentence more telling; a third one adds nothing. */
const FIGURES = 2
/** What a sentence's worth is made of, see `worthOf`. */
const FIGURE = 0.35
const ITEM = 0.8
const INTENT = 0.5
const DENIAL = 0.4
const LEANING = 0.35
const BREVITY = 0.5
const BRIEF = 25
const SECOND = 0.4
/** Below the least that anything else is worth. */
const ANNOUNCING = -1

/** What is to be done, or begins. */
const INTENDS = /将|计划|起(?:施行|实施)|明年|下一步|启动|力争|目标/u
const DENIES = /[不未]|没有/u

/**
 * The sentences of turns that tell most of what was said, most telling first: one of every turn, then
 * of what is left; the earlier among equals, and what only announces last.
 * @param turns the sentences of each turn, in order
 */
export function mostTelling(turns: readonly (readonly Placed[])[], most: number): Placed[] {
  const worth = new Map(turns.flatMap(turn => turn.map((placed, place) => [placed, worthOf(placed, place)] as const)))
  const ranked = (sentences: readonly Placed[]) => [...sentences].sort((a, b) => worth.get(b)! - worth.get(a)!)
  const firsts = ranked(turns.flatMap(turn => ranked(turn).slice(0, 1)))
  return [...firsts, ...ranked(turns.flat().filter(placed => !firsts.includes(placed)))].slice(0, most)
}

/**
 * How much a sentence tells. The weights are those of a logistic regression on which sentences of 114
 * people's turns the writers of questions held to belong in a summary, rounded.
 * @param place position in its turn, from 0
 */
function worthOf({ sentence: { text } }: Placed, place: number): number {
  const words = text.trim()
  if (onlyAnnounces(words)) return ANNOUNCING
  return Math.min(FIGURES, findQuantities(words).length) * FIGURE + (itemOrder(words) === null ? 0 : ITEM) + (INTENDS.test(words) ? INTENT : 0) +
    (DENIES.test(words) ? DENIAL : 0) - (leansBack(words) ? LEANING : 0) - (words.length < BRIEF && itemOrder(words) === null ? BREVITY : 0) + (place === 1 ? SECOND : 0)
}

import type { Briefing } from '../../../contract/briefing.ts'
import { turnSentences } from './turn-sentences.ts'
import type { Placed } from './turn-sentences.ts'

/** The sentences of each turn of certain speakers, and of what a report tells of them without being their turn, in page order; of every turn where no names are given. */
export function turnsOf(briefing: Briefing, names: readonly string[]): Placed[][] {
  return turnSentences(briefing).filter((_, i) => {
    const { speaker, attributedTo } = briefing.turns[i]!
    return names.length === 0 || names.includes(speaker ?? attributedTo ?? '')
  })
}

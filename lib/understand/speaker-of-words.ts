import type { Briefing } from '../contract/briefing.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** Shorter stretches may stand anywhere. */
const SHORTEST = 10
const bare = (text: string): string => toSimplified(text).replace(/\s+/gu, '')

/**
 * Who said words that an earlier answer quoted without a name: the speaker of the turn that holds
 * its longest sentence. Null where none does, or where the page names nobody.
 */
export function speakerOfWords(words: string, briefings: readonly Partial<Pick<Briefing, 'text' | 'turns'>>[]): string | null {
  const pieces = words.split(/[。！？\n]|\[\d+\]/u).map(bare).filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length)
  for (const piece of pieces) {
    for (const { text = '', turns = [] } of briefings) {
      const turn = turns.find(({ start, end }) => bare(text.slice(start, end)).includes(piece))
      if (turn) return turn.speaker ?? turn.attributedTo ?? null
    }
  }
  return null
}

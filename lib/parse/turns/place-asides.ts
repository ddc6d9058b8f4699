import type { Turn } from '../../contract/briefing.ts'
import type { DraftTurn } from './draft-turn.ts'

/** A turn, and the lines it was made of; null for what was added to the page's words. */
export type Placed = Turn & { run: DraftTurn | null }

/** Each aside before the first turn that is printed after it; where turns are not in page order, before all. */
export function placeAsides(turns: readonly Placed[], asides: readonly Turn[]): Placed[] {
  const placed: Placed[] = []
  const left = [...asides]
  const ordered = turns.every((turn, at) => at === 0 || turn.start >= (turns[at - 1]?.end ?? 0))
  for (const turn of turns) {
    while (left[0] && (!ordered || left[0].start < turn.start)) placed.push({ ...left[0], run: null }), left.shift()
    placed.push(turn)
  }
  return [...placed, ...left.map(aside => ({ ...aside, run: null }))]
}

import { chunkBriefing } from '../../../chunk/chunk-briefing.ts'
import type { Briefing } from '../../../contract/briefing.ts'
import type { Passage, Sentence } from '../../../contract/passage.ts'

/** A sentence and the passage that holds it. */
export type Placed = { passage: Passage; sentence: Sentence }

const divided = new WeakMap<Briefing, Placed[][]>()

/** All sentences of a briefing by turn, in page order: what a hit leans on may stand in a passage that was not found. */
export function turnSentences(briefing: Briefing): Placed[][] {
  let turns = divided.get(briefing)
  if (!turns) {
    turns = briefing.turns.map(() => [])
    for (const passage of chunkBriefing(briefing)) {
      for (const sentence of passage.sentences) {
        const turn = turns[passage.turn]
        // Passages may share a sentence; each is listed once.
        if (turn && (turn.at(-1)?.sentence.start ?? -1) < sentence.start) turn.push({ passage, sentence })
      }
    }
    divided.set(briefing, turns)
  }
  return turns
}

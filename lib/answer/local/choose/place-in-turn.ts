import type { Briefing } from '../../../contract/briefing.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** The sentences of the turn that a sentence stands in, and its position among them; −1 where the briefing is not at hand. */
export function placeInTurn({ passage, sentence }: Pick<Placed, 'passage' | 'sentence'>, byId: ReadonlyMap<string, Briefing>): { turn: readonly Placed[]; at: number } {
  const briefing = byId.get(passage.briefingId)
  const turn = briefing ? (turnSentences(briefing)[passage.turn] ?? []) : []
  return { turn, at: turn.findIndex(other => other.sentence.start === sentence.start) }
}

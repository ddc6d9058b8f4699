import type { Turn } from '../contract/briefing.ts'

/** The turns of the text proper: what stands beside it (title, captions, credits) is quoted but counted nowhere. */
export function spokenTurns(turns: readonly Turn[]): Turn[] {
  return turns.filter(turn => turn.aside !== true)
}

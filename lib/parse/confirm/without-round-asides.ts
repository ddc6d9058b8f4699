import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { ROUND_MARKS } from '../grammar/marks.ts'
import { ASKS } from '../lines/asks.ts'

const FEWEST_ROUND = 4
const FEWEST_ASKING = 2

/** Round brackets hold asides, unless the page sets off its speakers, or 问 and 答, so; of who asks, （某报记者）words?, two will do. */
export function withoutRoundAsides(cues: Cue[], lines: readonly Line[]): Cue[] {
  const round = cues.filter(({ marks, form, line, at }) => marks === ROUND_MARKS || form === 'bracket' && /[(（]/u.test(lines[line]?.text.charAt(at) ?? ''))
  if (round.length >= FEWEST_ROUND) return cues
  const asking = new Set(cues.filter(cue => cue.marks === ROUND_MARKS && (cue.label.kind === 'reporter' || cue.label.kind === 'netizen') && ASKS.test(lines[cue.line]?.plain.slice(cue.body) ?? '')))
  return cues.filter(cue => cue.marks !== ROUND_MARKS || asking.size >= FEWEST_ASKING && asking.has(cue))
}

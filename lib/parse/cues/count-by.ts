import type { Cue } from '../grammar/cue.ts'

/** How many labels are alike in what `by` tells of them. */
export function countBy(cues: Iterable<Cue>, by: (cue: Cue) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const cue of cues) counts.set(by(cue), (counts.get(by(cue)) ?? 0) + 1)
  return counts
}

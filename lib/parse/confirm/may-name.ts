import type { Cue } from '../grammar/cue.ts'
import { cueKey } from '../cues/cue-key.ts'

/** Whether a label is, or may be, a bare name; of what no rule reads as one, what recurs. */
export function mayName(cue: Cue, counts: ReadonlyMap<string, number>): cue is Cue & { label: { name: string } } {
  const { label } = cue
  if (label.kind === 'stranger') return /^\p{Script=Han}{2,4}$/u.test(label.name) && (counts.get(cueKey(cue)) ?? 0) > 1
  return label.kind === 'person' || label.kind === 'word' && label.title === null
}

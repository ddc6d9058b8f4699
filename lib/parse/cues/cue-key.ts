import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'

/** What labels that say the same have in common: whom they name, and whether they stand alone on their line. */
export function cueKey(cue: Cue): string {
  const { label } = cue
  const name = 'name' in label ? toSimplified(label.name) : label.kind
  return `${cue.form === 'line' ? 'line' : 'marked'}:${name}`
}

import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'

/** Whom a label names, or what it is. */
export function nameOfCue({ label }: Cue): string {
  return 'name' in label && (label.kind !== 'role' || label.role !== 'host') ? toSimplified(label.name) : label.kind
}

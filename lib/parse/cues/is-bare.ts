import { toSimplified } from '../../text/to-simplified.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Cue } from '../grammar/cue.ts'

/** 姓名：, [姓名], or 姓名 alone on its line, without an office, whether or not the name is a word as well. */
export function isBare(cue: Cue, wide: ReadonlySet<Cue>): boolean {
  const { form, label } = cue
  if (!wide.has(cue) && form !== 'colon' && form !== 'bracket' && form !== 'line') return false
  if (label.kind === 'person') return label.title === null && label.role === null
  return label.kind === 'word' && label.title === null && (isWordName(toSimplified(label.name)) || isPossibleName(toSimplified(label.name)))
}

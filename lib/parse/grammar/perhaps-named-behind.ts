import type { Cue } from './cue.ts'
import { LABEL_COLON } from './label-colon.ts'
import { readLabel } from '../labels/read-label.ts'
import { skip } from './skip.ts'

/** 答：姓名：words, where nothing but the page can tell that it is a name: whom it would name, and where his words begin. */
export function perhapsNamedBehind(text: string, from: number): Cue['perhaps'] {
  const printed = LABEL_COLON.exec(text.slice(from, from + 12))
  const label = printed?.[1] ? readLabel(printed[1]) : null
  return printed && (label?.kind === 'person' || label?.kind === 'word') && label.title === null ? { name: label.name, body: skip(text, from + printed[0].length, /^[\s\u3000*_]*/u) } : undefined
}

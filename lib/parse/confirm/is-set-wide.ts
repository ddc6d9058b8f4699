import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { SPACE_MARKS } from '../grammar/marks.ts'

/** Labels of who leads and who asks that a page must set so. */
const FEWEST = 2

/** 主持人　words, 某报记者　words, with one wide blank for the colon: the labels so set on a page that sets those of its parts so. */
export function isSetWide(candidates: readonly Cue[], lines: readonly Line[]): ReadonlySet<Cue> {
  const wide = candidates.filter(cue => cue.form === 'cell' && cue.marks === SPACE_MARKS && /\u3000[\s\u3000]*$/u.test(lines[cue.line]?.text.slice(0, cue.body) ?? ''))
  return wide.filter(({ label }) => label.kind === 'reporter' || label.kind === 'role' || label.kind === 'question').length >= FEWEST ? new Set(wide) : new Set()
}

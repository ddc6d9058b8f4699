import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Cue } from '../grammar/cue.ts'
import type { PageColon } from './page-colon.ts'
import { readHeads } from './read-heads.ts'

const KINDS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'reporter', 'outlet', 'netizen', 'surname', 'role', 'question', 'answer', 'office', 'title', 'latin'])
/** Labels that no sentence begins with, whatever its first sign. */
const BARE: ReadonlySet<Label['kind']> = new Set(['reporter', 'role', 'question', 'answer'])

/** The label before the page's own colon; null where the line has none. */
export function readByPageColon(line: Line, index: number, { sign, soft }: PageColon): Cue | null {
  const head = line.opens ? undefined : readHeads(line.text).find(read => read.sign === sign)
  const label = head && readLabel(head.printed)
  if (!label || !KINDS.has(label.kind) || soft && !(BARE.has(label.kind) || (label.kind === 'person' || label.kind === 'word') && label.title === null)) return null
  return { line: index, form: 'colon', label, printed: head.printed, at: head.at, body: head.body, lastLine: index, marks: '' }
}

import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduction } from './find-introductions.ts'
import { isName } from '../names/is-name.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from './read-label.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** 姓名　　what he is, set apart from the name as in a list. */
const ROW = /^[\s\u3000]*(\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})(?:\u3000| {2,})[\s\u3000]*([^\s\u3000。！？!?；;：:，,]{2,30})[\s\u3000]*$/u

/** A row of a list of those present whose words are no office that is known (养蜂户, 老船工), right next to a row that gives one. Null for any other line. */
export function introduceAmongOthers(lines: Line[], at: number): Introduction | null {
  const text = lines[at]?.text ?? ''
  const row = text.length > 60 || isFieldLine(lines[at]?.plain ?? '') ? null : ROW.exec(text)
  const [name, title] = [withoutPadding(row?.[1] ?? ''), row?.[2] ?? '']
  if (!row || !isName(toSimplified(name)) || readLabel(title) !== null) return null
  const listed = [lastFilled(lines, at - 1), nextFilled(lines, at + 1)].some(other => other !== at && isRow(lines[other]))
  return listed ? { name, plain: toSimplified(name), title, host: false } : null
}

/** 姓名　职务, as the rows of such lists are. */
function isRow(line: Line | undefined): boolean {
  const row = ROW.exec(line?.text.slice(0, 80) ?? '')
  const label = row ? readLabel(line?.text.trim() ?? '') : null
  return label?.kind === 'person' && label.title !== null && label.name === withoutPadding(row?.[1] ?? '')
}

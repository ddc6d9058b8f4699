import { widthOf } from './width-of.ts'

/** Units that a column's edge may be off by, where it was set by eye. */
const SLACK = 1
/** Half widths that the first line of a paragraph may stand further in: two characters. */
const PARAGRAPH = 4
const MOST = 80
const BLANK = /[\s\u3000]/u
const CLAUSE = /[。！？!?;；,，：:]/u

/** What stands in a line's two columns: offsets where the first ends and the second begins, and how far in that is. */
export type Row = { first: string; edge: number; begins: number; column: number }

/**
 * A line cut at the column where others of its table are: what stands before it, and the words; a blank must part the two.
 * A line that only goes on with the words is blank before them.
 * @returns null where the line does not keep to the column
 */
export function rowAtColumn(plain: string, column: number): Row | null {
  const indent = /^[\s\u3000]*/u.exec(plain.slice(0, MOST))![0]
  const inward = widthOf(indent)
  if (indent.length < plain.length && inward >= column - SLACK && inward <= column + PARAGRAPH) return { first: '', edge: 0, begins: indent.length, column }
  let width = 0
  for (let at = 0; at < Math.min(plain.length, MOST) && width <= column + SLACK; at++) {
    if (Math.abs(width - column) <= SLACK && at > 0 && BLANK.test(plain[at - 1]!) && !BLANK.test(plain[at]!)) {
      const first = plain.slice(0, at).trimEnd()
      return first.trim() === '' || CLAUSE.test(first) ? null : { first: first.trimStart(), edge: first.length, begins: at, column }
    }
    width += widthOf(plain[at]!)
  }
  return null
}

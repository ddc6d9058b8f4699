import type { Line } from '../formats/page.ts'
import { linesOfRow, readRow } from './table-row.ts'

/** A row as Markdown sets it, and the rule under its head. */
const BARS = /^\s*\|.*\|\s*$/u
const RULE = /^\s*\|[\s:|-]+\|\s*$/u
const SENTENCE = /[。！？!?]/u

/** Whether a line is the first of a table, and says nothing by itself. */
export function headsTable(lines: Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  const begins = line?.place ? above?.place?.row !== line.place.row - 1 && line.place.column === 0 : BARS.test(line?.text ?? '') && !BARS.test(above?.text ?? '')
  return line !== undefined && begins && !SENTENCE.test(line.text)
}

/** The cells of the rows under a table's head. */
export function rowsBelow(lines: Line[], at: number): string[][] {
  const rows: string[][] = []
  for (let next = at + 1; next < lines.length && (lines[at]?.place ? lines[next]?.place : BARS.test(lines[next]?.text ?? '')); next++) {
    const parts = linesOfRow(lines, next)
    if (!RULE.test(parts[0]?.text ?? '')) rows.push(readRow(parts).cells)
    next += parts.length - 1
  }
  return rows
}

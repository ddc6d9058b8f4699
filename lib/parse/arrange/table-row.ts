import type { Line } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** A table's row, over as many lines as its cells are set over: each cell's lines, and its words in one. */
export type Row = { pieces: { column: number; line: Line }[]; cells: string[] }

/** The row that the lines hold together: a line begins in the column that the format says, or goes on with the cell that the one before ended in. */
export function readRow(lines: Line[]): Row {
  const row: Row = { pieces: [], cells: [] }
  for (const line of lines) {
    const from = line.place?.column ?? Math.max(0, row.cells.length - 1)
    splitCells(line).forEach((piece, at) => {
      const words = lines.length > 1 ? withoutBlanks(piece.text.trim()) : piece.text
      while (row.cells.length <= from + at) row.cells.push('')
      row.cells[from + at] = [row.cells[from + at], words].filter(part => part !== '').join(' ')
      row.pieces.push({ column: from + at, line: piece })
    })
  }
  return row
}

/** The cells of a row, tab by tab or, in Markdown, bar by bar; their lengths and one unit between them add up to the line. */
export function cellsOf(text: string): string[] {
  const bars = /^\|(.*)\|\s*$/u.exec(text)
  return bars?.[1] === undefined ? text.split('\t') : bars[1].split('|')
}

/** Each cell a line of its own. */
export function splitCells(line: Line): Line[] {
  let at = line.text.startsWith('|') ? 1 : 0
  return cellsOf(line.text).map((text): Line => {
    const start = at
    at += text.length + 1
    return { ...partLine(line, start, start + text.length), strong: 0, marked: null }
  })
}

/** The lines of the row that a line stands in, where the format tells. */
export function linesOfRow(lines: Line[], at: number): Line[] {
  const row = lines[at]?.place?.row
  let end = at + 1
  while (row !== undefined && lines[end]?.place?.row === row) end++
  return lines.slice(at, end)
}

/** 某　某某: a name of up to four characters set to the width of others. */
export function withoutBlanks(part: string): string {
  const whole = part.trim().replace(/[\s\u3000]+/gu, '')
  return isPossibleName(toSimplified(whole)) ? whole : part
}

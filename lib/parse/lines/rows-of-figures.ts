import type { Line } from '../formats/page.ts'

/** Fewest cells of a row, and rows of a table, that are taken for one of figures. */
const CELLS = 3
const ROWS = 3

/**
 * The rows of tables that print figures: several in a row with as many cells, no sentence in any of
 * them, and a figure in each but the first. What stands in their first cells is measured, and never speaks,
 * though it may be called like a person or an office of the page.
 */
export function rowsOfFigures(lines: Line[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const cells = countCells(lines[at])
    if (cells === 0) continue
    let end = at + 1
    while (countCells(lines[end]) === cells && hasFigure(lines[end])) end++
    if (end - at >= (cells >= CELLS ? ROWS - 1 : ROWS)) for (let row = at; row < end; row++) rows.add(row)
    at = end - 1
  }
  return rows
}

/** 0 where the line is no row, or says something. */
function countCells(line: Line | undefined): number {
  if (!line || !line.text.includes('\t') || line.opens || /[。！？!?；;：:]/u.test(line.text)) return 0
  return line.text.split('\t').length
}

function hasFigure(line: Line | undefined): boolean {
  return line !== undefined && /\t.*\d/u.test(line.text)
}

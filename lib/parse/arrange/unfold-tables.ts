import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { ATTACHED } from '../lines/attached.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import { brokenRow } from './broken-row.ts'
import { columnsByCells } from './columns-by-cells.ts'
import { readColumns } from './read-columns.ts'
import type { Column } from './read-columns.ts'
import { headsTable, rowsBelow } from './table-below.ts'
import { cellsOf, linesOfRow, readRow, splitCells } from './table-row.ts'
import type { Row } from './table-row.ts'
import { headedColumns, unfoldNobodys, unfoldRow } from './unfold-row.ts'

const SECTION = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、[^。！？；，]{2,20}$/u

/** The table that a line may be a row of: what its columns hold, which of them begin with who speaks, whether the format says where it ends, and the cells of the row before. */
type Table = { columns: readonly (Column | null)[]; headed: ReadonlySet<number>; placed: boolean; before: readonly string[] }

/** What becomes of a line and those it is joined to, how many lines that is, and the table that goes on behind them. */
type Step = { lines: Line[]; taken: number; table: Table | null }

/**
 * A table with a column of questions and one of answers holds two turns in a row, one with a column
 * of speakers and one of words holds one: the cells become lines of their own, marked with who
 * speaks them by their column's heading. Other tables are left alone.
 */
export function unfoldTables(page: Page): Page {
  const lines: Line[] = []
  let table: Table | null = null
  for (let at = 0; at < page.lines.length;) {
    const step: Step = (table?.placed ? inPlacedTable(page.lines, at, table) : null) ?? readBroken(page.lines, at, table) ?? (cellsOf(page.lines[at]!.text).length < 2 ? outsideRows(page.lines, at, table) : inTypedTable(page.lines, at, table))
    lines.push(...step.lines)
    table = step.table
    at += step.taken
  }
  return { ...page, lines }
}

/** A line of a table whose format tells where rows begin: a row of it, or the page that goes on under it. */
function inPlacedTable(lines: Line[], at: number, table: Table): Step | null {
  const line = lines[at]!
  if (!line.place) return { lines: [{ ...line, closes: true }], taken: 1, table: null }
  const parts = linesOfRow(lines, at)
  const row = readRow(parts)
  const unfolded = row.cells.length > table.columns.length ? null : unfoldIn(table, row)
  return unfolded && { lines: unfolded, taken: parts.length, table: { ...table, before: row.cells } }
}

/** A row of which a cell is set over several lines. */
function readBroken(lines: Line[], at: number, table: Table | null): Step | null {
  const broken = brokenRow(lines, at, table?.columns ?? null)
  if (!broken) return null
  const parts = [lines[at]!, ...broken.rest]
  const row = readRow(parts)
  const unfolded = unfoldRow(row, broken.shape, table?.before ?? [], table?.headed ?? new Set())
  return { lines: unfolded ?? parts, taken: parts.length, table: table && { ...table, before: row.cells } }
}

/** A line without cells: a cell may hold several paragraphs, but no section of the page. */
function outsideRows(lines: Line[], at: number, table: Table | null): Step {
  const line = lines[at]!
  const over = table !== null && (line.heading > 0 || SECTION.test(line.plain))
  // 附：… heads a table of its own; whether it is the speaker's, its place tells.
  const another = ATTACHED.test(line.plain) && cellsOf(lines[at + 1]?.text ?? '').length > 1
  return { lines: [over ? { ...line, closes: true } : line], taken: 1, table: over || another ? null : table }
}

/** A line of cells: the head of a table, a row of the one it stands in, or a form's. */
function inTypedTable(lines: Line[], at: number, table: Table | null): Step {
  const line = lines[at]!
  const cells = cellsOf(line.text)
  const columns = readColumns(cells) ?? (table === null && headsTable(lines, at) ? columnsByCells(rowsBelow(lines, at)) : null)
  if (columns) return { lines: [{ ...line, marked: 'aside' }], taken: 1, table: { columns, headed: headedColumns(columns, rowsBelow(lines, at)), placed: line.place !== undefined, before: table?.before ?? [] } }
  if (table?.columns.length === cells.length) return { lines: unfoldIn(table, readRow([line])) ?? unfoldNobodys(line, cells, table.columns) ?? [line], taken: 1, table: { ...table, before: cells } }
  return { lines: isForm(cells) ? splitCells(line).map((cell, column) => column === 0 ? { ...cell, marked: 'aside' } : cell) : [line], taken: 1, table }
}

const unfoldIn = ({ columns, before, headed }: Table, row: Row): Line[] | null => unfoldRow(row, columns, before, headed)

/** A form's row: a short name, and a cell of whole sentences that the name says nothing of. */
function isForm(cells: string[]): boolean {
  const [name = '', words = ''] = cells
  return cells.length === 2 && name.length <= 24 && words.length > 30 && /[。：]/u.test(words) && readLabel(name) === null && !isFieldLine(`${name}：`) && !/[、，。]|^[【\[［〔〖(（]/u.test(name)
}

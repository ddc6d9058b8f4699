import type { Span } from '../../lib/contract/briefing.ts'
import type { SourceTable } from './source-blocks.ts'

/** A cell of a table's heading as it is set. */
export type HeadingCell = { cell: Span; columns: number; rows: number }

/**
 * The heading of a table, row by row: the name of a group stands once over its columns, a name that both
 * rows hold once beside them.
 */
export function headingCells(text: string, { headings, columns, rows }: SourceTable): HeadingCell[][] {
  const [first, second] = rows.slice(0, headings).map(row => row.cells)
  if (!first) return []
  if (!second) return [first.map((cell, at) => ({ cell, columns: at === first.length - 1 ? columns - at : 1, rows: 1 }))]
  const words = ({ start, end }: Span) => text.slice(start, end)
  const groups: HeadingCell[] = []
  const parts: HeadingCell[] = []
  first.forEach((cell, at) => {
    const below = second[at]!
    const whole = words(below) === words(cell) || at === 0
    const group = groups.at(-1)
    const goesOn = at > 1 && !whole && group?.rows === 1 && (words(cell) === '' || words(cell) === words(group.cell))
    if (goesOn) group.columns++
    else groups.push({ cell: words(cell) === '' && at === 0 ? below : cell, columns: 1, rows: whole ? 2 : 1 })
    if (!whole) parts.push({ cell: below, columns: 1, rows: 1 })
  })
  return [groups, parts]
}

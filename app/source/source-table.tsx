'use client'
import type { KeyboardEvent } from 'react'
import type { Span } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type HeadingCell, headingCells } from './heading-cells.ts'
import type { SourceRow, SourceTable as Table } from './source-blocks.ts'
import { type SourceMark, SourceWords } from './source-words.tsx'

/** Up to how many characters a cell is kept on one line; a longer one wraps, but not to a pillar of single characters. */
const ON_ONE_LINE = 12

/** Up to how many characters the names of the rows leave room for something beside them that scrolls. */
const STAYS = 8

type CellProps = { text: string; cell: Span; marks: SourceMark[]; scope?: 'col' | 'colgroup' | 'row'; figure: boolean; columns: number; rows?: number; stays: boolean }

function Cell({ text, cell, marks, scope, figure, columns, rows = 1, stays }: CellProps) {
  const Tag = scope ? 'th' : 'td'
  const over = marks.filter(mark => !mark.found && mark.start <= cell.start && mark.end >= cell.end && cell.end > cell.start)
  return (
    <Tag
      scope={scope} colSpan={columns > 1 ? columns : undefined} rowSpan={rows > 1 ? rows : undefined} data-marked={over.length > 0 ? (over.some(mark => mark.current) ? 'now' : 'too') : undefined}
      className={`px-2.5 py-1.5 align-top ${stays ? 'sticky left-0 bg-sheet shadow-[1px_0_var(--color-rule)]' : ''} data-[marked=now]:bg-mark-now data-[marked=too]:bg-mark ${scope ? 'font-semibold' : ''} ${figure ? 'text-right tabular-nums' : 'text-left'} ${cell.end - cell.start <= ON_ONE_LINE ? 'whitespace-nowrap' : 'min-w-[12em]'}`}
    ><SourceWords text={text} piece={cell} marks={marks} /></Tag>
  )
}

/** Where the table has more than fits, the arrow keys move it and nothing around it. */
function keepArrows(event: KeyboardEvent<HTMLElement>) {
  const { scrollWidth, clientWidth } = event.currentTarget
  if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && scrollWidth > clientWidth) event.stopPropagation()
}

/**
 * Rows of a briefing set as the table that they are. The signs between the cells are left out, every word of
 * a cell stands as printed, so that what is cited is marked like other words; what is too wide scrolls inside.
 */
export function SourceTable({ text, table, marks }: { text: string; table: Table; marks: SourceMark[] }) {
  const messages = useMessages()
  const { headings, columns, figures, rows } = table
  const stays = !figures[0] && rows.every(({ cells: [name] }) => name && name.end - name.start <= STAYS)
  const row = ({ cells, turn }: SourceRow, at: number) => (
    <tr key={at} id={turnId(turn)} className="border-b border-rule">
      {cells.map((cell, column) => (
        <Cell
          key={column} text={text} cell={cell} marks={marks} figure={figures[column] ?? false} columns={column === cells.length - 1 ? columns - column : 1} stays={stays && column === 0}
          scope={column === 0 && !figures[0] ? 'row' : undefined}
        />
      ))}
    </tr>
  )
  const heading = (cells: readonly HeadingCell[], at: number) => (
    <tr key={at} id={turnId(rows[at]?.turn ?? null)} className="border-b border-rule">
      {cells.map((set, place) => (
        <Cell
          key={place} text={text} {...set} marks={marks} stays={stays && at === 0 && place === 0} scope={set.columns > 1 && headings > 1 ? 'colgroup' : 'col'}
          figure={set.columns === 1 && (figures[rows[at]?.cells.indexOf(set.cell) ?? -1] ?? false)}
        />
      ))}
    </tr>
  )
  return (
    <div role="group" aria-label={messages.sourceTable} tabIndex={0} onKeyDown={keepArrows} className="mt-3 overflow-x-auto border-t border-ink leading-relaxed print:overflow-visible">
      <table className="w-full border-collapse text-[0.9375rem]">
        {headings > 0 && <thead className="border-b border-edge">{headingCells(text, table).map(heading)}</thead>}
        <tbody>{rows.slice(headings).map((each, at) => row(each, at + headings))}</tbody>
      </table>
    </div>
  )
}

const turnId = (turn: number | null): string | undefined => (turn === null ? undefined : `turn-${turn}`)

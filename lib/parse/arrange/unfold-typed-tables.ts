import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { isSheetLine } from '../lines/is-sheet-line.ts'
import { readLabel } from '../labels/read-label.ts'
import { rowAtColumn } from './row-at-column.ts'
import type { Row } from './row-at-column.ts'
import { widthOf } from './width-of.ts'
import { ASKS } from '../lines/asks.ts'

/** A first column, a run of blanks, the second. */
const ROW = /^([\s\u3000]*)(\S(?:[^。！？!?；;，,：:]{0,22}?\S)??)([ \u3000]{2,})(?=\S)/u
const INDENT = /^[ \u3000]{4,}(?=\S)/u
const HEADS = /^(?:发言人|发言者|姓名|人员|人物|嘉宾|发言嘉宾|身份)$/u
const SAYS = /[，。！？；]/u
/** What somebody is to do. */
const DUTY = /^(?:负责|牵头|分管|协助|主持|联系|配合|参与)/u
const FEWEST_ROWS = 2
/** Who asks, by whatever name, in a column of names. */
const SOMEBODY = /^[\p{Script=Han}《》“”A-Za-z\d]{3,12}$/u
/** （某某举起样品）, between two rows. */
const EVENT = /^[（(【\[][^()（）【】[\]]{4,80}[)）】\]]$/u
/** How many lines a question may be set over. */
const LINES_ASKED = 6

/**
 * A table typed with runs of blanks, who speaks in its first column and his words in the second, over
 * several lines each: the cells become lines of their own, the words marked with who speaks them. Where
 * all words stand on their row's first line the labels are read as they are. Offsets stay.
 */
export function unfoldTypedTables(page: Page): Page {
  const heads = page.lines.map(readRow)
  const lines: Line[] = []
  for (let at = 0; at < page.lines.length; at++) {
    const { end, typed, rows } = findEnd(page.lines, heads, at)
    const block = page.lines.slice(at, end)
    lines.push(...typed ? unfold(block, rows) : block)
    at = end - 1
  }
  return { ...page, lines }
}

function readRow(line: Line): Row | null {
  if (line.opens || line.heading > 0 || line.marked !== null) return null
  const indent = INDENT.exec(line.plain)?.[0]
  if (indent !== undefined) return { first: '', edge: 0, begins: indent.length, column: widthOf(indent) }
  const [whole, before = '', first = '', blanks = ''] = ROW.exec(line.plain.slice(0, 80)) ?? []
  return whole === undefined ? null : { first, edge: before.length + first.length, begins: whole.length, column: widthOf(before + first + blanks) }
}

/** How far lines from `at` on keep to the same two columns, whether they are such a table, and its rows. */
function findEnd(lines: Line[], heads: readonly (Row | null)[], at: number): { end: number; typed: boolean; rows: (Row | null)[] } {
  const head = heads[at]
  if (!head || head.first === '') return { end: at + 1, typed: false, rows: [] }
  const rows: (Row | null)[] = []
  let [end, labels, broken] = [at, 0, false]
  const isHead = HEADS.test(head.first.replace(/[\s\u3000]/gu, ''))
  for (let next = at; next < lines.length; next++) {
    const line = lines[next]!
    const row = next === at ? head : line.opens || line.heading > 0 || line.marked !== null ? null : rowAtColumn(line.plain, head.column)
    rows.push(null)
    if (line.text.trim() === '' || row === null && isBetween(lines, next)) continue
    if (!row && !(next > at && next === end && isRemark(line, head.column))) break
    if (row && row.first !== '' && !(next === at && isHead)) {
      if (labelOf(row.first) !== null && isSaid(line.plain.slice(row.begins))) labels++
      else if (next === end && isRemark({ plain: row.first }, head.column)) broken = true
      else if (labels === 0 || !asksBeside(lines, next, row)) break
    } else if (row?.first === '') broken = true
    rows[next - at] = row
    end = next + 1
  }
  return { end: Math.max(end, at + 1), typed: labels >= FEWEST_ROWS && broken, rows }
}

/** Whether a line between rows is none: a sheet's number, what stands beside it on every sheet, or what happens. */
function isBetween(lines: Line[], at: number): boolean {
  const line = lines[at]!
  const blank = (by: number): boolean => (lines[by]?.text.trim() ?? '') === ''
  return isSheetLine(line.plain) || /^\S/u.test(line.plain) && (isSheetLine(lines[at - 1]?.plain ?? '') && blank(at + 1) || isSheetLine(lines[at + 1]?.plain ?? '') && blank(at - 1)) || EVENT.test(line.plain.trim())
}

/** Whether somebody whom no rule reads asks: 某某广场　words?, over as many lines as his words are set. */
function asksBeside(lines: Line[], at: number, { first, begins, column }: Row): boolean {
  if (!SOMEBODY.test(first)) return false
  let words = lines[at]!.plain.slice(begins)
  for (let next = at + 1; next < at + LINES_ASKED && rowAtColumn(lines[next]?.plain ?? '', column)?.first === ''; next++) words += lines[next]!.plain.trim()
  return ASKS.test(words)
}

function isSaid(words: string): boolean {
  return SAYS.test(words) && !DUTY.test(words)
}

/** （局长）, 副局长: the first column goes on under the name. */
function isRemark(line: { plain: string } | undefined, column: number): boolean {
  const words = line?.plain.trim() ?? ''
  return words !== '' && widthOf(words) < column && (/^[(（][^()（）]+[)）]$/u.test(words) || readLabel(words)?.kind === 'title')
}

function unfold(lines: Line[], rows: readonly (Row | null)[]): Line[] {
  return lines.flatMap((line, at): Line[] => {
    const row = rows[at]
    if (line.text.trim() === '') return [line]
    if (!row && isBetween(lines, at)) return [line]
    if (!row) return [{ ...line, marked: 'aside' }]
    const words = partLine(line, row.begins, line.text.length)
    if (row.first === '') return [words]
    const label = labelOf(row.first) ?? (asksBeside(lines, at, row) ? { kind: 'reporter' as const, name: row.first, organization: row.first } : null)
    const first: Line = { ...partLine(line, 0, row.edge), marked: 'aside' }
    if (HEADS.test(row.first.replace(/[\s\u3000]/gu, ''))) return [{ ...line, marked: 'aside' }]
    return [first, label ? { ...words, opens: withRemark(label, row.first, lines[at + 1], rows[at + 1]) } : words]
  })
}

/** The label with the office that the line beneath prints in the first column. */
function withRemark(label: Label, first: string, next: Line | undefined, row: Row | null | undefined): Label {
  const remark = row ? row.first : next?.plain.trim() ?? ''
  if (remark === '' || label.kind !== 'person' && label.kind !== 'word' || label.title !== null) return label
  const whole = readLabel(`${first}（${remark.replace(/^[(（]|[)）]$/gu, '')}）`)
  return whole?.kind === 'person' ? whole : label
}

/** Who a cell names; an office alone belongs to the name above. */
function labelOf(cell: string): Label | null {
  const label = readLabel(cell)
  return label?.kind === 'title' || label?.kind === 'outlet' && !/记者$/u.test(cell) ? null : label
}

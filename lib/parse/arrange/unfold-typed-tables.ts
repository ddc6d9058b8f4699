import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

/** A first column, a run of blanks, the second. */
const ROW = /^([\s\u3000]*)(\S(?:[^。！？!?；;，,：:]{0,22}?\S)??)([ \u3000]{2,})(?=\S)/u
const INDENT = /^[ \u3000]{4,}(?=\S)/u
const HEADS = /^(?:发言人|发言者|姓名|人员|人物|嘉宾|发言嘉宾|身份)$/u
const SAYS = /[，。！？；]/u
/** What somebody is to do. */
const DUTY = /^(?:负责|牵头|分管|协助|主持|联系|配合|参与)/u
const FEWEST_ROWS = 2
/** Units that a column's edge may be off by, where it was set by eye. */
const SLACK = 1

/** What stands in a line's two columns: offsets where the first ends and the second begins, and how far in that is. */
type Row = { first: string; edge: number; begins: number; column: number }

/**
 * A table typed with runs of blanks, who speaks in its first column and his words in the second, over
 * several lines each: the cells become lines of their own, the words marked with who speaks them. Where
 * all words stand on their row's first line the labels are read as they are. Offsets stay.
 */
export function unfoldTypedTables(page: Page): Page {
  const rows = page.lines.map(readRow)
  const lines: Line[] = []
  for (let at = 0; at < page.lines.length; at++) {
    const { end, typed } = findEnd(page.lines, rows, at)
    const block = page.lines.slice(at, end)
    lines.push(...typed ? unfold(block, rows.slice(at, end)) : block)
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

/** How far lines from `at` on keep to the same two columns, and whether they are such a table. */
function findEnd(lines: Line[], rows: readonly (Row | null)[], at: number): { end: number; typed: boolean } {
  const head = rows[at]
  if (!head || head.first === '') return { end: at + 1, typed: false }
  let [end, labels, broken] = [at, 0, false]
  const isHead = HEADS.test(head.first.replace(/[\s\u3000]/gu, ''))
  for (let next = at; next < lines.length; next++) {
    const row = rows[next]
    if (lines[next]?.text.trim() === '') continue
    const within = row && Math.abs(row.column - head.column) <= SLACK
    if (!within && !(next > at && next === end && isRemark(lines[next], head.column))) break
    if (within && row.first !== '' && !(next === at && isHead)) {
      if (labelOf(row.first) !== null && isSaid(lines[next]?.plain.slice(row.begins) ?? '')) labels++
      else if (next !== end || !isRemark({ plain: row.first }, head.column)) break
      else broken = true
    } else if (within && row.first === '') broken = true
    end = next + 1
  }
  return { end: Math.max(end, at + 1), typed: labels >= FEWEST_ROWS && broken }
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
    if (!row) return [{ ...line, marked: 'aside' }]
    const words = partLine(line, row.begins, line.text.length)
    if (row.first === '') return [words]
    const label = labelOf(row.first)
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

/** In half widths of a full-width character. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u024f]/u.test(character) ? 1 : 2
  return width
}

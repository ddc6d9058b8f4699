import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { namesGroups } from '../../lib/text/column-names.ts'
import type { SourceParagraph } from './lay-out-briefing.ts'
import { isMarkdown } from '../../lib/text/is-markdown.ts'
import { type ListItem, listItem } from './list-marks.ts'
import { isMarkdownHeading, withoutMarkdownSigns } from './markdown-signs.ts'
import { type RowCells, rowCells } from './row-cells.ts'

/** A row of a table; `turn` where a turn of the briefing begins with it. */
export type SourceRow = { cells: Span[]; turn: number | null }
/** Rows that stand under each other; the first `headings` (0 to 2) name the columns, `figures` says which columns hold numbers. */
export type SourceTable = { headings: number; columns: number; figures: boolean[]; rows: SourceRow[] }
/** What is set as one thing: a paragraph, a table, or a row by itself. */
export type SourceBlock = { paragraph: SourceParagraph; heading: boolean; item?: ListItem } | { table: SourceTable } | { row: Span[] }

/** A number with its unit; a year, a month or a range (60岁以上) names things as well as words do. */
const FIGURE = /^(?!\d+(?:年|月)|.*以[上下内外])[+\-−–±约近超]?\d[\d.,，:：]*\s?(?:%|％|‰|\p{L}{0,3})$/u
/** Names of columns are short, and words. */
const LONGEST_NAME = 10
const NOTHING = /^[—–\-/／]*$/u
/** The words of a cell; bold is no part of a number. */
const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replaceAll('**', '')

type Line = { row: RowCells; turn: number | null }

/** Whether a line goes on the table of the lines before it. */
function goesOn(lines: readonly Line[], { row }: Line): boolean {
  const last = lines.findLast(line => !line.row.rule)?.row
  return !last || row.rule || (last.sure && row.sure) || (last.sure === row.sure && last.cells.length === row.cells.length)
}

/** Whether the first row names the columns: a rule is drawn under it, or it has words where the others have numbers, or words where all have words. */
function hasHeading(text: string, lines: readonly Line[], rows: readonly SourceRow[]): boolean {
  if (lines[1]?.row.rule) return true
  const words = (cell: Span) => wordsOf(text, cell)
  const [first, ...others] = rows.map(row => row.cells.slice(1).map(words))
  if (!first || first.some(cell => FIGURE.test(cell)) || others.length === 0) return false
  return others.some(cells => cells.some(cell => FIGURE.test(cell))) || first.length > 1 && rows[0]!.cells.every(cell => words(cell).length <= LONGEST_NAME)
}

/** Whether a second row names the columns too: the first names groups of them, so that one name stands over two. */
function hasSecondHeading(text: string, rows: readonly SourceRow[]): boolean {
  const [first, second, ...others] = rows.map(row => row.cells.map(cell => wordsOf(text, cell)))
  return first !== undefined && second !== undefined && others.length > 0 && namesGroups(first, second) && !second.slice(1).some(cell => FIGURE.test(cell))
}

function tableOf(text: string, lines: readonly Line[]): SourceTable | null {
  const filled = lines.filter(line => !line.row.rule)
  const widest = Math.max(0, ...filled.map(line => line.row.cells.length))
  // A column that is empty all the way down is an indent.
  const used = Array.from({ length: widest }, (_, column) => filled.some(({ row }) => (row.cells[column]?.end ?? 0) > (row.cells[column]?.start ?? 0)))
  const rows = filled.map(({ row, turn }) => ({ cells: row.cells.filter((_, column) => used[column]), turn }))
  const columns = used.filter(Boolean).length
  if (rows.length === 0 || columns < 2) return null
  const headings = hasSecondHeading(text, rows) ? 2 : hasHeading(text, lines, rows) ? 1 : 0
  const body = rows.slice(headings)
  const figures = Array.from({ length: columns }, (_, column) => {
    const words = body.flatMap(({ cells }) => (cells[column] ? [wordsOf(text, cells[column])] : []))
    return words.some(each => FIGURE.test(each)) && words.every(each => FIGURE.test(each) || NOTHING.test(each))
  })
  return { headings, columns, figures, rows }
}

/** The pieces of a paragraph, parted where a line of it opens an item of a list. */
function partedAtItems(text: string, pieces: readonly Span[]): Span[][] {
  const parted: Span[][] = []
  for (const piece of pieces) {
    const last = parted.at(-1)
    if (last && !listItem(text, piece)) last.push(piece)
    else parted.push([piece])
  }
  return parted
}

/** A block of a Markdown file without Markdown's signs; a paragraph that holds items of a list comes as one block for each. */
function withoutSigns(text: string, block: SourceBlock): SourceBlock[] {
  const cell = (span: Span): Span => {
    const [words, ...more] = withoutMarkdownSigns(text, span)
    return words && more.length === 0 ? words : span
  }
  if ('row' in block) return [{ row: block.row.map(cell) }]
  if ('table' in block) return [{ table: { ...block.table, rows: block.table.rows.map(({ cells, turn }) => ({ cells: cells.map(cell), turn })) } }]
  return partedAtItems(text, block.paragraph.pieces).map(([first, ...more], at) => {
    const found = first && listItem(text, first)
    const pieces = first ? [found?.words ?? first, ...more] : []
    return {
      heading: first !== undefined && isMarkdownHeading(text, first), ...(found && { item: found.item }),
      paragraph: { ...(at === 0 ? block.paragraph : {}), pieces: pieces.flatMap(piece => withoutMarkdownSigns(text, piece)) },
    }
  })
}

/** The paragraphs of a part as they are set: lines that are rows of a table together as one, everything else as it is. */
export function sourceBlocks({ text, fileName }: Pick<Briefing, 'text' | 'fileName'>, paragraphs: readonly SourceParagraph[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let from = 0
  while (from < paragraphs.length) {
    const lines: Line[] = []
    for (const { pieces, turn } of paragraphs.slice(from)) {
      const [piece, ...more] = pieces
      const row = piece && more.length === 0 ? rowCells(text, piece) : null
      const line = row && { row, turn: turn ?? null }
      if (!line || !goesOn(lines, line)) break
      lines.push(line)
    }
    const certain = lines.some(line => line.row.sure)
    const table = certain || lines.length > 1 ? tableOf(text, lines) : null
    if (table) blocks.push(table.rows.length > 1 ? { table } : { row: table.rows.flatMap(row => row.cells) })
    // Bars without a word between them are no words of the briefing.
    const plain = table || lines.length > 0 && lines.every(line => line.row.rule) ? 0 : Math.max(1, lines.length)
    for (const paragraph of paragraphs.slice(from, from + plain)) blocks.push({ paragraph, heading: false })
    from += Math.max(1, lines.length)
  }
  return isMarkdown(fileName) ? blocks.flatMap(block => withoutSigns(text, block)).filter(block => !('paragraph' in block) || block.paragraph.pieces.length > 0) : blocks
}

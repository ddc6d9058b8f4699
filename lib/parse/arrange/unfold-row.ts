import type { Line } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { cellHead, haveHeads } from './cell-head.ts'
import { asAsker, labelIn } from './label-in-column.ts'
import type { Column } from './read-columns.ts'
import { splitCells } from './table-row.ts'
import type { Row } from './table-row.ts'

const EVENT = /^[\s\u3000*_]*[(（【\[〔][^()（）【】[\]〔〕]{2,60}[)）】\]〕][\s\u3000*_]*$/u
const NOTHING = /^[\s\u3000\-—–－_\/／*…·]*$/u
const SENTENCE = /[。！？!?]/u

/**
 * The lines of a row's cells, words marked with who speaks them, all else marked as nobody's.
 * @param before the cells of the row before: where a question spans several answers it is printed again beside each
 * @param headed columns whose cells begin with who speaks
 * @returns null where the row says of nobody that he speaks
 */
export function unfoldRow({ pieces, cells }: Row, columns: readonly (Column | null)[], before: readonly string[], headed: ReadonlySet<number>): Line[] | null {
  const again = (column: Column): boolean => before[columns.indexOf(column)] === cells[columns.indexOf(column)]
  const opens = columns.map((column, at) => cells[at]?.trim() === '' || column === 'question' && again('question') && again('asker') ? null : labelIn(columns, cells, column))
  if (opens.every(label => label === null)) return null
  const begun = new Set<number>()
  return pieces.flatMap(({ column, line }): Line[] => {
    const label = opens[column] ?? null
    if (label === null) return [{ ...line, marked: 'aside' }]
    if (begun.has(column)) return [line]
    begun.add(column)
    const head = headed.has(column) ? cellHead(line.text) : null
    if (head === null) return [{ ...line, opens: label }]
    const words = partLine(line, head.length, line.text.length)
    return [{ ...partLine(line, 0, head.length), marked: 'aside' }, { ...words, opens: columns[column] === 'question' ? asAsker(head.label) : head.label }]
  })
}

/** （播放短片） in a row without speech tells what happens; a row that names nobody goes on with the words of the one before. */
export function unfoldNobodys(line: Line, cells: string[], columns: readonly (Column | null)[]): Line[] | null {
  const words = columns.indexOf('words')
  const speaker = columns.indexOf('speaker')
  if (words < 0 || speaker < 0) return null
  const event = cells.findIndex((cell, at) => (at === words || at === speaker) && EVENT.test(cell))
  const told = event >= 0 && cells.every((cell, at) => at === event || at !== words && at !== speaker || NOTHING.test(cell)) ? event : -1
  const goesOn = NOTHING.test(cells[speaker] ?? '') && SENTENCE.test(cells[words] ?? '') ? words : -1
  const kept = told >= 0 ? told : goesOn
  return kept < 0 ? null : splitCells(line).map((cell, at) => at === kept ? cell : { ...cell, marked: 'aside' })
}

/** The columns of questions and answers whose own cells name who asks and who answers, where no other column does. */
export function headedColumns(columns: readonly (Column | null)[], rows: readonly string[][]): Set<number> {
  const own = (column: Column | null) => column === 'question' && !columns.includes('asker') || column === 'answer' && !columns.includes('answerer')
  return new Set(columns.flatMap((column, at) => own(column) && haveHeads(rows.map(cells => cells[at] ?? '')) ? [at] : []))
}

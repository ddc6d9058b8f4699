import type { Column } from './read-columns.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

const FEWEST_ROWS = 2
/** Share of a column's filled cells that must be alike for it to be what they are. */
const MOST = 0.6
const TELLS = /[。！][”」』）)]*[\s\u3000]*$/u
const ASKERS: ReadonlySet<Label['kind']> = new Set(['reporter', 'outlet', 'netizen', 'person'])
const ANSWERERS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'office'])

/**
 * What the columns of a table hold by what stands in them, whatever their heads say: in one nearly every cell asks, in one
 * behind it nearly every cell tells, and right before both stands who does.
 * @param rows the cells of the rows under the head
 * @returns null where it is no such table
 */
export function columnsByCells(rows: readonly (readonly string[])[]): (Column | null)[] | null {
  const width = Math.max(0, ...rows.map(row => row.length))
  if (rows.length < FEWEST_ROWS) return null
  const most = (column: number, is: (cell: string) => boolean): boolean => {
    const filled = rows.map(row => row[column]?.trim() ?? '').filter(cell => cell !== '')
    return filled.length >= FEWEST_ROWS && filled.filter(is).length >= filled.length * MOST
  }
  const names = (kinds: ReadonlySet<Label['kind']>) => (cell: string): boolean => kinds.has(readLabel(cell.replace(/<br\s*\/?>/giu, ' '))?.kind ?? 'question')
  const all = Array.from({ length: width }, (_, column) => column)
  const question = all.findIndex(column => most(column, cell => ENDS_ASKING.test(cell)))
  const answer = all.findLastIndex(column => column > question && most(column, cell => TELLS.test(cell)))
  if (question < 1 || answer - question !== 2 || !most(question - 1, names(ASKERS)) || !most(answer - 1, names(ANSWERERS))) return null
  return all.map(column => column === question - 1 ? 'asker' : column === question ? 'question' : column === answer - 1 ? 'answerer' : column === answer ? 'answer' : null)
}

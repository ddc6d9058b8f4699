import { cellsOf } from './table-rows.ts'
import type { Table } from './table-rows.ts'
import type { Placed } from './turn-sentences.ts'

const MOST = /最(?:多|高|大|快|长|重|贵|久|远|强)|(?:排|居|列|位)(?:在|于)?(?:第一|首位|首)/u
const LEAST = /最(?:少|低|小|慢|短|轻|便宜|近|弱)|垫底|排(?:在)?(?:最后|末位)/u
/** A row that sums up the others is none of them. */
const SUM = /^(?:合计|总计|共计|小计|总和|平均|全[市省县区国]|其中)/u
const COUNTS = /最[多少]/u
const UNIT_NAMED = /[（(]([^（）()]{1,4})[)）]/u
const UNIT = /[（(][^（）()]*[)）]/gu

/** 增长最快 asked, and the columns that tell growth. */
const GROWS = /(?:增长|增速|增幅|涨幅?|升|降|下降|跌)[^，。？]{0,4}最|最[快慢]/u
const GROWTH = /同比|增[长速幅]|涨幅|降幅|变化|±/u

/** Whether a question asks for one end of a row of things, the most or the least. */
export const asksForEnd = (question: string): boolean => MOST.test(question) !== LEAST.test(question)

/**
 * Which row of a table has the most, or the least, of what the question names: its position in the turn.
 * Null where the question asks for neither, names no column that stands out, or rows are level.
 */
export function rowWithMost(question: string, turn: readonly Placed[], { names, rows }: Pick<Table, 'names' | 'rows'>): number | null {
  const most = MOST.test(question)
  if (!asksForEnd(question)) return null
  const table = rows.map(at => ({ at, cells: cellsOf(turn[at]?.sentence.text ?? '') ?? [] })).filter(({ cells }) => !SUM.test(cells[0] ?? ''))
  // 个 of 哪个 is no unit.
  const asked = question.replace(/哪一?\p{Script=Han}/gu, '哪')
  const columns = names.map((name, column) => ({ column, shared: sharedPairs(name.replace(UNIT, ''), question) + (GROWS.test(question) && GROWTH.test(name) ? 2 : 0) + (UNIT_NAMED.test(name) && asked.includes(name.match(UNIT_NAMED)![1]!) ? 1 : 0), share: table.some(({ cells }) => /[%％‰]$/u.test(cells[column] ?? '')) }))
    .filter(({ column }) => column > 0 && table.every(({ cells }) => Number.isFinite(figureOf(cells[column]))))
    .sort((a, b) => b.shared - a.shared)
  // 最多 counts: where columns fit alike, a share is not meant.
  const level = columns.filter(({ shared }) => shared === columns[0]!.shared)
  const [best, next] = COUNTS.test(question) && level.length > 1 ? level.filter(({ share }) => !share) : level
  if (!best || next || table.length < 2 || (best.shared === 0 && level.length === 1 && columns.length > 1)) return null
  const ranked = table.map(({ at, cells }) => ({ at, value: figureOf(cells[best.column]) * (most ? 1 : -1) })).sort((a, b) => b.value - a.value)
  return ranked[0]!.value > ranked[1]!.value ? ranked[0]!.at : null
}

const ORDER: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** The figure of a cell, NaN where it is none: 1,200.5, 12% and 3亿元 are, 3至5 is not. */
function figureOf(cell: string | undefined): number {
  const plain = (cell ?? '').replaceAll(/[,，\s]/gu, '').replace(/^\+/u, '').replace('−', '-')
  const figure = /^(-?\d+(?:\.\d+)?)(?:[%％‰]|([万亿])?\p{Script=Han}{0,2})$/u.exec(plain)
  return figure ? Number(figure[1]) * (ORDER[figure[2] ?? ''] ?? 1) : Number.NaN
}

/** How many pairs of neighbouring characters two texts share. */
function sharedPairs(name: string, question: string): number {
  let shared = 0
  for (let i = 0; i + 1 < name.length; i++) if (question.includes(name.slice(i, i + 2))) shared++
  return shared
}

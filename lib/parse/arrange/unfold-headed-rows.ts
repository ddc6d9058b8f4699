import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { readRowHead } from './read-row-head.ts'

const SENTENCE = /[。！？!?]/u
const FEWEST = 3
/** Share of the rows over words that must name somebody. */
const MOST = 0.7
/** A head's cells are few and short. */
const MOST_CELLS = 5
const LONGEST_CELL = 40

/**
 * A table may give each speech two rows: one of short cells for who speaks, with his office and the time, and under it one
 * cell with his words. The words are marked with whom the row over them names, and that row belongs to nobody.
 */
export function unfoldHeadedRows(page: Page): Page {
  const { lines } = page
  const bodies = new Map(lines.flatMap((line, at) => {
    const body = isHead(line) ? wordsBelow(lines, at) : null
    return body === null ? [] : [[at, body] as const]
  }))
  if (bodies.size < FEWEST) return page
  const heads = new Map<number, Label>()
  for (const at of bodies.keys()) {
    const label = readRowHead(cellsOf(lines[at]!))
    if (label) heads.set(at, label)
  }
  if (heads.size < FEWEST || heads.size < bodies.size * MOST) return page
  const opens = new Map([...heads].map(([at, label]) => [bodies.get(at), label]))
  const first = Math.min(...heads.keys())
  const last = Math.max(...heads.keys())
  // 发言人 | 职务 | 时间: the row over the first.
  const names = lines[first - 1]?.place?.row === lines[first]!.place!.row - 1 && isHead(lines[first - 1]!) ? first - 1 : -1
  const behind = lines.findIndex((line, at) => at > last && !line.place && line.marked === null && line.text.trim() !== '')
  return { ...page, lines: lines.map((line, at): Line => {
    const label = opens.get(at)
    if (label) return { ...line, opens: label }
    if (at === behind) return { ...line, closes: true }
    return heads.has(at) || at === names ? { ...line, marked: 'aside' } : line
  }) }
}

const cellsOf = (line: Line): string[] => line.text.split('\t')

function isHead(line: Line): boolean {
  if (!line.place || line.opens || line.marked !== null || !line.text.includes('\t') || SENTENCE.test(line.text)) return false
  const cells = cellsOf(line)
  return cells.length <= MOST_CELLS && cells.every(cell => cell.length <= LONGEST_CELL)
}

/** The first line of the row below, where that is one cell and holds a sentence; null where it does not. */
function wordsBelow(lines: readonly Line[], at: number): number | null {
  let below = nextFilled(lines, at + 1)
  // The time of the row's last cell is a line of its own.
  while (lines[below]?.marked === 'aside') below = nextFilled(lines, below + 1)
  const line = lines[below]
  return line?.place && !line.opens && line.place.row > lines[at]!.place!.row && !line.text.includes('\t') && SENTENCE.test(line.text) ? below : null
}

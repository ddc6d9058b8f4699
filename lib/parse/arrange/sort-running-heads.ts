import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { isSheetLine } from '../lines/is-sheet-line.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { SortStep } from './sort-step.ts'

/** Whoever a line beside a page number names may speak under it: a page may also break over somebody's label. */
const SPEAKERS: ReadonlySet<Label['kind']> = new Set(['person', 'reporter', 'role', 'question', 'answer', 'netizen', 'surname'])
const SHORTEST_HEAD = 4
const LONGEST_HEAD = 40

/** Lines next to a page number that say again how another line of the page begins, or all of it (某某办公室　　　　新闻发布会实录), are the heads of sheets. */
export const sortRunningHeads: SortStep = (lines, kinds) => {
  const numbers = lines.flatMap((line, at) => isSheetLine(line.plain) ? [at] : [])
  if (numbers.length === 0) return
  const wholes = countOf(lines, ({ plain }) => plain.trim())
  const beginnings = countOf(lines, ({ plain }) => plain.trim().split(/[\s\u3000]{2,}/u, 1)[0] ?? '')
  const isHead = (words: string): boolean => words.length >= SHORTEST_HEAD && words.length <= LONGEST_HEAD && !/[。！？：:，]/u.test(words) && !SPEAKERS.has(readLabel(words)?.kind ?? 'word')
  for (const at of numbers.flatMap(number => [nextFilled(lines, number + 1), nextFilled(lines, number - 1, -1)])) {
    const words = lines[at]?.plain.trim() ?? ''
    if (isHead(words) && Math.max(beginnings.get(words) ?? 0, wholes.get(words) ?? 0) > 1) kinds[at] = 'furniture'
  }
}

function countOf(lines: readonly Line[], wordsOf: (line: Line) => string): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const line of lines) times.set(wordsOf(line), (times.get(wordsOf(line)) ?? 0) + 1)
  return times
}

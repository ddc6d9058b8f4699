import { classifyLine } from '../lines/classify-line.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import type { Line, Page } from '../formats/page.ts'

/** ┌────┐, └────┘: nothing but one frame's edge; an edge with ┬ or ┴ parts columns. */
const EDGE = /^[\s\u3000]*[┌┏╔╭└┗╚╰][─━═┄┅┈┉—―\-]{2,}[┐┓╗╮┘┛╝╯][\s\u3000]*$/u
const TOP = /^[\s\u3000]*[┌┏╔╭]/u
const SIDE = '[│┃║｜|]'
/** │words│: one cell between the frame's sides. */
const ROW = new RegExp(`^[\\s\\u3000]*${SIDE}([^│┃║｜|]*)${SIDE}[\\s\\u3000]*$`, 'u')
/** More lines are no box beside the talk, but a frame around it. */
const MOST_ROWS = 16
const BESIDE: ReadonlySet<LineKind> = new Set(['related', 'furniture', 'credit'])

/** Captions, links and advertisements in a frame drawn with characters: its lines read as one, and are nobody's words. A frame around anything else stays. */
export function markDrawnBoxes(page: Page): Page {
  const lines = [...page.lines]
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || !TOP.test(line.text) || !EDGE.test(line.text)) continue
    let end = at + 1
    while (end < lines.length && end - at <= MOST_ROWS && ROW.test(lines[end]?.text ?? '')) end++
    if (end === at + 1 || !EDGE.test(lines[end]?.text ?? '') || TOP.test(lines[end]?.text ?? '')) continue
    const marked = besideTalk(lines.slice(at + 1, end))
    if (marked) for (let row = at + 1; row < end; row++) lines[row] = { ...lines[row]!, marked }
    at = end
  }
  return { ...page, lines }
}

/** The words of one row, without the frame. */
const wordsIn = (row: string): string => ROW.exec(row)?.[1]?.trim() ?? ''

/** What the words in a frame are, put together; null where they may be anybody's. */
function besideTalk(rows: Line[]): Line['marked'] {
  const [first] = rows
  if (!first) return null
  const text = rows.map(row => wordsIn(row.text)).join('')
  const plain = rows.map(row => wordsIn(row.plain)).join('')
  const kind = classifyLine({ ...first, text, plain, strong: 0 })
  const head = wordsIn(first.plain)
  const named = isEditorsBox({ ...first, text: head, plain: head, strong: head.length }) || BESIDE.has(classifyLine({ ...first, text: head, plain: head, strong: 0 }))
  return kind === 'caption' ? 'caption' : named || BESIDE.has(kind) ? 'aside' : null
}

import type { Span, Turn } from '../../contract/briefing.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'
import { ROW } from '../lines/row.ts'
import { annexesBehind } from './annexes-behind.ts'
import type { DraftTurn } from './draft-turn.ts'

const ASIDE_KINDS = new Set<LineKind>(['caption', 'credit', 'field'])

/** Fewer rows, or rows without a figure, may be anything: links, people. */
const FEWEST_ROWS = 3

/**
 * What is printed beside the text proper and can still be quoted, as narration of its own: the
 * title, the head's fields (时间, 地点), captions and credits, annexes, and tables of figures that follow the
 * talk, each whole. Furniture and related links are not.
 * @param head which lines are the title and bare keywords; `front` is the first speaker's line: unlabelled lines before it that no run holds are captions
 */
export function findAsides(page: Page, kinds: LineKind[], runs: DraftTurn[], head: { titleLines: ReadonlySet<number>; keywordLines: ReadonlySet<number>; front: number }): Turn[] {
  const { titleLines, keywordLines, front } = head
  const held = new Set(runs.flatMap(run => run.lines))
  // A label alone on its line is no field, though some are called like one (主持人：).
  for (const { cue } of runs) if (cue) for (let at = cue.line; at <= cue.lastLine; at++) held.add(at)
  const annexes = annexesBehind(page, kinds, held, runs.reduce((last, run) => Math.max(last, run.lines.at(-1) ?? 0), front))
  const within = (spans: readonly Span[], start: number, end: number) => spans.some(span => span.start <= start && end <= span.end)
  const tables = tablesBehind(page, held, front).filter(table => !within(annexes, table.start, table.end))
  const wholes = [...annexes, ...tables]
  const asides: Turn[] = wholes.map(({ start, end }) => ({ start, end, speaker: null, role: 'narration', aside: true }))
  page.lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'text'
    if (held.has(at) || keywordLines.has(at) || !(titleLines.has(at) || ASIDE_KINDS.has(kind) || kind === 'text' && at < front && /\p{Script=Han}{2}/u.test(line.text))) return
    if (line.marked === 'aside') return
    const text = line.text
    const start = line.start + text.length - text.trimStart().length
    const end = line.start + text.trimEnd().length
    // A row of a table or a line of an annex is told with it, though its first may read like a field.
    if (end > start && !within(wholes, start, end)) asides.push({ start, end, speaker: null, role: 'narration', aside: true })
  })
  return asides.sort((a, b) => a.start - b.start)
}

/** Tables below the first speaker that no run holds. */
function tablesBehind({ lines, text }: Page, held: ReadonlySet<number>, front: number): Span[] {
  const tables: Span[] = []
  for (let at = front; at < lines.length; at++) {
    let end = at
    // Blank lines may stand between the rows.
    while (end < lines.length && !held.has(end) && (ROW.test(lines[end]!.text) || end > at && lines[end]!.text.trim() === '' && ROW.test(lines[end + 1]?.text ?? ''))) end++
    const rows = lines.slice(at, end).filter(line => line.text.trim() !== '')
    if (rows.length >= FEWEST_ROWS && rows.slice(1).some(line => /\d/u.test(line.text))) tables.push({ start: rows[0]!.start + rows[0]!.text.search(/\S/u), end: rows[0]!.start + text.slice(rows[0]!.start, rows.at(-1)!.end).trimEnd().length })
    at = Math.max(at, end - 1)
  }
  return tables
}

import type { Turn } from '../../contract/briefing.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'
import type { DraftTurn } from './draft-turn.ts'

const ASIDE_KINDS = new Set<LineKind>(['caption', 'credit', 'field'])

/**
 * What is printed beside the text proper and can still be quoted, as narration of its own: the
 * title, the head's fields (时间, 地点), captions and credits. Furniture and related links are not.
 * @param head which lines are the title and bare keywords; `front` is the first speaker's line: unlabelled lines before it that no run holds are captions
 */
export function findAsides(page: Page, kinds: LineKind[], runs: DraftTurn[], head: { titleLines: ReadonlySet<number>; keywordLines: ReadonlySet<number>; front: number }): Turn[] {
  const { titleLines, keywordLines, front } = head
  const held = new Set(runs.flatMap(run => run.lines))
  // A label alone on its line is no field, though some are called like one (主持人：).
  for (const { cue } of runs) if (cue) for (let at = cue.line; at <= cue.lastLine; at++) held.add(at)
  const asides: Turn[] = []
  page.lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'text'
    if (held.has(at) || keywordLines.has(at) || !(titleLines.has(at) || ASIDE_KINDS.has(kind) || kind === 'text' && at < front && /\p{Script=Han}{2}/u.test(line.text))) return
    if (line.marked === 'aside') return
    const text = line.text
    const start = line.start + text.length - text.trimStart().length
    const end = line.start + text.trimEnd().length
    if (end > start) asides.push({ start, end, speaker: null, role: 'narration', aside: true })
  })
  return asides.sort((a, b) => a.start - b.start)
}

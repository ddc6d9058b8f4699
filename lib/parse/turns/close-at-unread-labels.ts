import type { Cue } from '../grammar/cue.ts'
import { isUnreadLabel } from '../cues/is-unread-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** Labels with nothing behind their colons, so many at least, are the page's habit. */
const FEWEST = 2

/** On a page whose labels stand alone on their lines, one more that names somebody no rule reads: whoever spoke before does not go on there, and nobody else speaks. */
export function closeAtUnreadLabels(page: Page, kinds: readonly LineKind[], cues: readonly Cue[]): Page {
  const { lines } = page
  const alone = cues.filter(cue => cue.form === 'colon' && cue.body >= (lines[cue.line]?.text.trimEnd().length ?? 0))
  if (alone.length < FEWEST) return page
  const labels = new Set(cues.flatMap(cue => [cue.line, cue.lastLine]))
  const unread = (line: Line, at: number): boolean => kinds[at] === 'text' && !labels.has(at) && isUnreadLabel(line.plain, lines[nextFilled(lines, at + 1)]?.plain ?? '')
  return { ...page, lines: lines.map((line, at) => (unread(line, at) ? { ...line, closes: true } : line)) }
}

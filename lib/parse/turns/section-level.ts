import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

/** How large the headings are that name who speaks under them, where a page has several; 0 where it has none. */
export function sectionLevel(cues: readonly Cue[], page: Page): number {
  const headings = cues.filter(cue => cue.heading === true && cue.label.kind === 'person')
  const level = headings.reduce((largest, cue) => Math.max(largest, page.lines[cue.line]?.heading ?? 0), 0)
  const [first, last] = [headings[0]?.line ?? 0, headings.at(-1)?.line ?? 0]
  const named = new Set(headings.map(cue => cue.line))
  // Where headings as large part what one speaker says, so may the last one.
  const others = page.lines.slice(first, last).some((line, at) => line.heading > 0 && line.heading <= level && !named.has(first + at))
  return headings.length < 2 || others ? 0 : level
}

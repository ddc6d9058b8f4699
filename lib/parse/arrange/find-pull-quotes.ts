import type { LineKind } from '../lines/classify-line.ts'
import type { Line } from '../formats/page.ts'
import { isLead } from '../lines/is-lead.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { readCue } from '../grammar/read-cue.ts'

/** Longest name of a box (声音, 金句), and least of a line that breaks off, in UTF-16 units. */
const LONGEST_NAME = 6
const SHORTEST_BROKEN = 12
const BREAKS_OFF = /[\p{Script=Han}\d，、%A-Za-z]$/u

/**
 * What a newspaper repeats in large type in the middle of a column, with the name of the box over it: the
 * sentence before breaks off there, and goes on behind. A heading stands between whole sentences,
 * or over a lead.
 * @returns the lines of such boxes, which are nobody's words
 */
export function findPullQuotes(lines: Line[], kinds: readonly LineKind[]): number[] {
  return lines.flatMap((line, at) => {
    // Headings of sections may follow an unfinished list; what is set as large as the title is none.
    if (line.heading !== 1 || kinds[at] !== 'text') return []
    const name = textBefore(kinds, at - 1)
    const named = isBoxName(lines[name])
    const last = named ? textBefore(kinds, name - 1) : name
    const before = lines[last]
    const after = lines[at + 1]
    if (!before || !after || before.heading > 0 || after.heading > 0 || kinds[at + 1] !== 'text' || before.text.includes('\t') || isPaperBar(before.plain) || isLead(after.plain)) return []
    const broken = before.plain.trim().length >= SHORTEST_BROKEN && BREAKS_OFF.test(before.plain.trimEnd())
    const labels = readCue(line, at) ?? readCue(after, at + 1) ?? (readCue(before, last)?.form === 'line' ? before : null)
    return broken && labels === null ? named ? [name, at] : [at] : []
  })
}

function isBoxName(line: Line | undefined): boolean {
  return line !== undefined && line.heading === 0 && line.text.trim().length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(line.plain.trim())
}

/** The nearest line up from `at` that is text; -1 where none is. */
function textBefore(kinds: readonly LineKind[], at: number): number {
  let above = at
  while (above >= 0 && kinds[above] !== 'text') above--
  return above
}

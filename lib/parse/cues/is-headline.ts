import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Line } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const NAMES: ReadonlySet<Cue['label']['kind']> = new Set(['person', 'word', 'surname', 'title', 'stranger'])
/** How far down a page without headings its headline stands, in lines. */
const LOWEST = 12
const LONGEST = 60
const LONGEST_FIELDS = 100
const SHORTEST_PARAGRAPH = 40
/** What is said ends like a sentence, or goes on below. */
const SAID = /[。！!；;，,：:…][”」』]?[\s\u3000*_]*$/u
const STOPS = /[。！？!?]/u
/** A date or a byline, without a sentence. */
const DAY = /(?:19|20)\d{2}[ \u3000]?[-/.年][ \u3000]?\d{1,2}[ \u3000]?[-/.月][ \u3000]?\d{1,2}|\d{1,2}月\d{1,2}日/u

/**
 * Whether what looks like a label and words is the headline of the page: 姓名：他说了什么. It is the page's one top
 * heading, or the first line and no sentence, over a date or over a paragraph that tells of him by his name.
 */
export function isHeadline(cue: Cue, lines: Line[], kinds: readonly LineKind[]): boolean {
  const line = lines[cue.line]
  if (!line || cue.form !== 'colon' || !NAMES.has(cue.label.kind) || cue.line > LOWEST && line.heading !== 1) return false
  const headed = lines.some(other => other !== line && other.heading === 1)
  if (line.heading === 1) return !headed
  const words = line.plain.trim()
  if (headed || line.heading > 0 || words.length > LONGEST || SAID.test(words) || cue.body >= line.text.trimEnd().length) return false
  // Nothing is said above it.
  if (lines.slice(0, cue.line).some((above, at) => kinds[at] === 'text' && STOPS.test(above.plain))) return false
  const next = lines.findIndex((other, at) => at > cue.line && other.text.trim() !== '')
  const below = lines[next]
  if (!below || readCue(below, next)) return false
  if (kinds[next] !== 'text' || below.text.length <= LONGEST_FIELDS && DAY.test(below.plain) && !STOPS.test(below.plain)) return true
  const name = 'name' in cue.label ? toSimplified(cue.label.name) : null
  return name !== null && below.text.length >= SHORTEST_PARAGRAPH && below.plain.includes(name)
}

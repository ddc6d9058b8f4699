import type { LineKind } from './classify-line.ts'
import type { Line } from '../formats/page.ts'

/** The nearest line from `from` on that may be part of somebody's words; null where none comes before the links. */
export function nextText(lines: Line[], kinds: LineKind[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    if (kinds[at] === 'text' || kinds[at] === 'stage' || kinds[at] === 'field') return at
    if (kinds[at] === 'related') return null
  }
  return null
}

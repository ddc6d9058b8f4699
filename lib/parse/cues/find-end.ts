import type { Line } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { COMMENTS_WORDS } from '../lines/comments.ts'
import { END_MARK } from '../lines/end-mark.ts'

/** How far down a page its end is looked for, as shares of its lines. */
const COMMENTS_BELOW = 1 / 2
const END_BELOW = 2 / 3

/** The line where a page ends, whatever stands below: what readers write under it is none of it, and behind its own END stand links to others. */
export function findEnd(lines: readonly Line[], kinds: readonly LineKind[]): number {
  const end = lines.findIndex(({ plain }, at) => kinds[at] === 'related' && at > lines.length * COMMENTS_BELOW && COMMENTS_WORDS.test(plain) || at > lines.length * END_BELOW && END_MARK.test(plain))
  return end < 0 ? lines.length : end
}

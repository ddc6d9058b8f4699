import type { Line } from '../formats/page.ts'
import { END_MARK } from '../lines/end-mark.ts'

/** How far down a page its end is looked for, as a share of its lines. */
const END_BELOW = 2 / 3

/** The line where a page says that it ends, whatever stands below: there are links to others. */
export function findEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(({ plain }, at) => at > lines.length * END_BELOW && END_MARK.test(plain))
  return end < 0 ? lines.length : end
}

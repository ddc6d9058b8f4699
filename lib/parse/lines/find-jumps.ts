import type { Line } from '../formats/page.ts'

/**
 * The lines (indexes) that are not printed right behind the line before them: where a feed printed newest
 * first is read in the order of what was said, one post's last line is followed by another post's first.
 */
export function findJumps(lines: readonly Line[]): ReadonlySet<number> {
  const printed = lines.map((_, at) => at).sort((a, b) => lines[a]!.start - lines[b]!.start || a - b)
  const jumps = new Set<number>()
  printed.forEach((at, place) => {
    const before = printed[place - 1]
    if (at > 0 && before !== at - 1) jumps.add(at)
  })
  return jumps
}

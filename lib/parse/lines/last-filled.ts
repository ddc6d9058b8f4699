import type { Line } from '../formats/page.ts'

/** The nearest line from `from` upwards that is not empty. */
export function lastFilled(lines: Line[], from: number): number {
  let at = from
  while (at > 0 && lines[at]?.text.trim() === '') at--
  return at
}

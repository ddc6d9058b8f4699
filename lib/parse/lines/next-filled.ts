import type { Line } from '../formats/page.ts'

/** The nearest line from `from` on, downwards or with `step` −1 upwards, that is not empty, nor an empty line of a quotation (>); one beyond the page where none is left. */
export function nextFilled(lines: readonly Line[], from: number, step: 1 | -1 = 1): number {
  let at = from
  while (lines[at] && /^[\s>]*$/u.test(lines[at]?.text ?? '')) at += step
  return at
}

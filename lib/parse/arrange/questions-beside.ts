import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'

/** On which side of lines that name who asks the questions stand: 1 below them, -1 above, 0 where they do not agree. */
export function questionsBeside(lines: Line[], asking: readonly number[]): -1 | 0 | 1 {
  const asks = (at: number): boolean => ENDS_ASKING.test(lines[at]?.plain ?? '')
  const below = asking.some(at => asks(nextFilled(lines, at + 1)) && !asks(nextFilled(lines, at - 1, -1)))
  const above = asking.some(at => asks(nextFilled(lines, at - 1, -1)) && !asks(nextFilled(lines, at + 1)))
  return below === above ? 0 : below ? 1 : -1
}

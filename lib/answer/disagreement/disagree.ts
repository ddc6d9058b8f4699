import { findNegations } from '../../text/polarity.ts'
import { sameScope } from './same-scope.ts'
import { publishedIn, sameOccurrence, sameTime } from './same-time.ts'
import { sameDate, sameMeasure, sameQuantity, yearOf } from './same-value.ts'
import type { Statement } from './statement.ts'

/** The clause around the figure. */
function clauseOf({ text, figure: { value } }: Statement): string {
  return (text.slice(0, value.start).split(/[，,；;。]/u).at(-1) ?? '') + (/^[^，,；;。]*/u.exec(text.slice(value.start))?.[0] ?? '')
}

const words = ({ text, figure: { value } }: Statement): string => text.slice(value.start, value.end)

/**
 * Whether two statements give different values for one and the same thing. When in doubt they do not: two
 * figures are told as different only where kind, unit, time, place, scope and sense all agree.
 * Whether 全市 means one city in both is `sameHome`'s to tell.
 * @param asked the question's part: what it narrows holds for both
 */
export function disagree(a: Statement, b: Statement, asked: string): boolean {
  if (findNegations(clauseOf(a)).length % 2 !== findNegations(clauseOf(b)).length % 2) return false
  if (!sameScope(a, b, asked)) return false
  if (a.figure.of === 'number' && b.figure.of === 'number') {
    const [first, second] = [a.figure.value, b.figure.value]
    return sameMeasure(first, second) && !sameQuantity(first, second, [words(a), words(b)]) && sameTime(a, b)
  }
  if (a.figure.of === 'date' && b.figure.of === 'date') {
    const dated = ({ briefing }: Statement, mention: typeof a.figure.value) => {
      const year = yearOf(mention, publishedIn(briefing.date))
      return { ...mention, ...(year !== null && { year }) }
    }
    return !sameDate(dated(a, a.figure.value), dated(b, b.figure.value)) && sameOccurrence(a, b)
  }
  return false
}

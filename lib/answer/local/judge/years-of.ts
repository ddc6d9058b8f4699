import { findDates } from '../../../text/dates.ts'

/** The years that a text names, those of spans with both their ends. */
export function yearsOf(text: string): number[] {
  return findDates(text).flatMap(({ year, to }) => [year, to?.year]).filter(year => year !== undefined)
}

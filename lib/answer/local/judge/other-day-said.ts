import { findDates } from '../../../text/dates.ts'

/** 20号, as it is said; 20日 is found as a date. */
const SPOKEN_DAY = /(?<!\d)(\d{1,2})号(?!线|楼|院|门|厅|店|车|文|公告)/gu

/** The days that a question names, in full or in part (9月, 20日, 20号). */
export const daysNamed = (asked: string): { month?: number; day?: number }[] => [
  ...findDates(asked).filter(({ month, day }) => month !== undefined || day !== undefined),
  ...[...asked.matchAll(SPOKEN_DAY)].map(([, day]) => ({ day: Number(day) })),
]

/** Whether a question and a sentence each name days, and none in common, the question's in full or in part: 12月1日开吗, 2号开的吗, 4月开的吗 asked, 12月3日开 said. */
export function otherDaySaid(asked: string, sentence: string): boolean {
  const [wanted, held] = [daysNamed(asked), findDates(sentence).filter(({ day }) => day !== undefined)]
  return wanted.length > 0 && held.length > 0 && wanted.every(({ month, day }) => held.every(each => (month !== undefined && each.month !== month) || (day !== undefined && each.day !== day)))
}

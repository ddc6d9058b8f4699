import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'

/**
 * A briefing's date as a reader elsewhere needs it: in full where the page prints a year; else the day in words,
 * with the year said to be unknown, for away from the page nothing else tells.
 */
export function printedDate(date: string | null | undefined, messages: Messages): string | null {
  if (!date) return null
  return /^\d{2}-\d{2}$/.test(date) ? fill(messages.dateWithoutYear, { date: dateWords(date, messages) ?? date }) : date
}

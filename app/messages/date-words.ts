import type { Messages } from './messages.ts'

/**
 * A briefing's date (`2027-03-01`, or `03-01` where no year is printed) as the reader's language
 * writes it; no year is added. Anything else stays as it is.
 */
export function dateWords(date: string | null | undefined, messages: Messages): string | null {
  if (!date) return null
  const parts = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return date
  const [, year, month, day] = parts
  // A leap year stands in where none is printed, so that the 29th of February is a day.
  const at = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(messages.locale, { ...(year && { year: 'numeric' }), month: 'long', day: 'numeric', timeZone: 'UTC' }).format(at)
}

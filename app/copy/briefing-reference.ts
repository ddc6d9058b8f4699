import { fill } from '../messages/fill.ts'
import { dateWords } from '../messages/date-words.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingName } from './briefing-names.ts'

/** The day as the standard writes it: 2026-01-09. */
function isoDay(day: Date): string {
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-')
}

/**
 * A briefing's entry in a list of references after GB/T 7714-2015, for something published electronically:
 * who published it, title[EB/OL], the day of citation in square brackets, address. The day behind the title is that of the
 * briefing: the standard's round brackets are for when the page was put up, which is not known.
 * What the page does not print is left out, never guessed; so is an address that leads nowhere elsewhere.
 */
export function briefingReference(briefing: BriefingName | undefined, address: string | null, today: Date, messages: Messages): string {
  const publisher = briefing?.source ? `${briefing.source}. ` : ''
  const printed = briefing?.date && (/^\d{4}-/.test(briefing.date) ? briefing.date : dateWords(briefing.date, messages))
  return `${publisher}${briefing?.title ?? messages.briefingUntitled}${printed ? fill(messages.heldOn, { date: printed }) : ''}[EB/OL]. [${isoDay(today)}].${address ? ` ${address}.` : ''}`
}

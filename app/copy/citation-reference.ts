import type { Quotation } from '../../lib/contract/answer.ts'
import { oneLine } from '../chat/one-line.ts'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { Messages } from '../messages/messages.ts'
import { inQuotationMarks } from './in-quotation-marks.ts'
import { printedDate } from './printed-date.ts'

/**
 * A sentence's reference after GB/T 7714-2015 for an electronic announcement, [EB/OL]: who spoke,
 * title, publisher, date in round brackets as printed, day of citation in square brackets, address.
 * What the page does not print is left out, never guessed; where it is the year, that is said. The quoted words stand before it.
 */
export function citationReference(quotation: Quotation, briefing: Pick<BriefingSummary, 'title' | 'date' | 'source'> | undefined, address: string, today: Date, messages: Messages): string {
  const day = [today.getFullYear(), String(today.getMonth() + 1).padStart(2, '0'), String(today.getDate()).padStart(2, '0')].join('-')
  const author = quotation.speaker ? `${quotation.speaker.name}. ` : ''
  const title = briefing?.title ? `${briefing.title}[EB/OL]. ` : '[EB/OL]. '
  const publisher = briefing?.source ? `${briefing.source}, ` : ''
  const date = briefing?.date ? `(${printedDate(briefing.date, messages)})` : ''
  return `${inQuotationMarks(oneLine(quotation.quote))} ${author}${title}${publisher}${date}[${day}]. ${address}.`
}

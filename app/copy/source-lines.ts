import type { Quotation } from '../../lib/contract/answer.ts'
import { oneLine } from '../chat/one-line.ts'
import { speakerLine } from '../chat/speaker-line.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { inQuotationMarks } from './in-quotation-marks.ts'
import { printedDate } from './printed-date.ts'

/**
 * The sources of an answer, one line each: who said it, in which briefing, where that was published and
 * when, and the words. A briefing that the source before names is not named again in full.
 */
export function sourceLines(quotations: readonly Quotation[], names: BriefingNames, messages: Messages): string[] {
  return quotations.map((quotation, at) => {
    const briefing = names.get(quotation.briefingId)
    const named = [briefing?.title ? `《${briefing.title}》` : null, briefing?.source, printedDate(briefing?.date, messages)].filter(Boolean)
    const where = named.length > 0 && quotations[at - 1]?.briefingId === quotation.briefingId ? [messages.sameSource] : named
    return `${[speakerLine(quotation.speaker, messages), ...where].join(messages.clauseComma)}${messages.colon}${inQuotationMarks(oneLine(quotation.quote), messages)}`
  })
}

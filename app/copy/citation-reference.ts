import type { Quotation } from '../../lib/contract/answer.ts'
import { oneLine } from '../chat/one-line.ts'
import { speakerLine } from '../chat/speaker-line.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingName } from './briefing-names.ts'
import { briefingReference } from './briefing-reference.ts'
import { inQuotationMarks } from './in-quotation-marks.ts'

/** Who said which words, and on a line of its own the entry of a list of references: the entry can be pasted without the words. */
export function citationReference(quotation: Quotation, briefing: BriefingName | undefined, address: string | null, today: Date, messages: Messages): string {
  return `${speakerLine(quotation.speaker, messages)}${messages.colon}${inQuotationMarks(oneLine(quotation.quote), messages)}\n${briefingReference(briefing, address, today, messages)}`
}

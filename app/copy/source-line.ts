import type { Quotation } from '../../lib/contract/answer.ts'
import { oneLine } from '../chat/one-line.ts'
import { speakerLine } from '../chat/speaker-line.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'

/** A source in one line: who said it, in which briefing, when, and the words. */
export function sourceLine(quotation: Quotation, names: BriefingNames, messages: Messages): string {
  const briefing = names.get(quotation.briefingId)
  const where = [briefing?.title ? `《${briefing.title}》` : null, briefing?.date].filter(Boolean).join('，')
  return `${[speakerLine(quotation.speaker, messages), where].filter(Boolean).join('，')}：“${oneLine(quotation.quote)}”`
}

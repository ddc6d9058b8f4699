import { messageWords } from '../chat/message-words.ts'
import { oneLine } from '../chat/one-line.ts'
import { readAnswerMessage } from '../chat/read-answer-message.ts'
import { officeOf } from '../chat/office-of.ts'
import type { Quotation } from '../../lib/contract/answer.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** Who says a quotation, and its words. */
function quotationWords({ speaker, quote }: Quotation): string {
  return `${speaker ? `${speaker.name} ${officeOf(speaker)} ` : ''}${oneLine(quote)}`
}

/** What a reader may remember of a message: a question's words; an answer's words with who is quoted under it, and what. */
export function searchableWords(message: AnswerUIMessage): string {
  if (message.role === 'user') return messageWords(message)
  const { text, citations, answer } = readAnswerMessage(message)
  const said = text.replace(/\[\d{1,4}\]/g, '')
  return [said, ...(answer?.notices ?? []), ...[...citations, ...(answer?.nearest ?? [])].map(quotationWords)].join('\n')
}

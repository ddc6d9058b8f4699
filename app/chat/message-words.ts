import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** The words of a question's message. */
export function messageWords(message: AnswerUIMessage): string {
  return message.parts.map(part => (part.type === 'text' ? part.text : '')).join('')
}

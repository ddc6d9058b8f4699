import { messageWords } from '../chat/message-words.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/**
 * The title of an exported conversation, and from which message on headings are wanted below it: one that
 * nobody renamed is called by its first question, which as the title stands whole and need not stand again.
 */
export function exportTitle(title: string, path: readonly AnswerUIMessage[]): { whole: string; rest: number } {
  const [first] = path
  const question = first?.role === 'user' ? messageWords(first) : ''
  return question !== '' && question.startsWith(title) ? { whole: question, rest: 1 } : { whole: title, rest: 0 }
}

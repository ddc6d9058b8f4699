import type { Answer, Citation } from '../../lib/contract/answer.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** What an assistant message says so far. */
export type AnswerMessage = { text: string; citations: Citation[]; answer: Answer | null; withdrawn: string | null }

/** A message's parts → what they say; a reset withdraws the text and citations before it. */
export function readAnswerMessage(message: AnswerUIMessage): AnswerMessage {
  const result: AnswerMessage = { text: '', citations: [], answer: null, withdrawn: null }
  const byMarker = new Map<number, Citation>()
  for (const part of message.parts) {
    if (part.type === 'text') result.text += part.text
    else if (part.type === 'data-citation') byMarker.set(part.data.marker, part.data)
    else if (part.type === 'data-answer') result.answer = part.data
    else if (part.type === 'data-reset') {
      result.text = ''
      byMarker.clear()
      result.withdrawn = part.data.reason
    }
  }
  result.citations = result.answer?.citations ?? [...byMarker.values()].sort((a, b) => a.marker - b.marker)
  if (result.answer) result.text = result.answer.text
  return result
}

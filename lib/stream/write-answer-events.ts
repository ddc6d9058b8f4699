import type { UIMessageStreamWriter } from 'ai'
import type { AnswerEvent } from '../contract/event.ts'
import type { AnswerUIMessage } from './ui-message.ts'

/**
 * Writes an answer's events as AI SDK UI message parts, in the order they happen. Citations are
 * keyed by draft and marker: one of a key that is there already would take its place before the
 * reset, among those that are withdrawn.
 */
export async function writeAnswerEvents(events: AsyncIterable<AnswerEvent>, writer: UIMessageStreamWriter<AnswerUIMessage>): Promise<void> {
  let textParts = 0
  let draft = 1
  let open: string | null = null
  const closeText = () => {
    if (open !== null) writer.write({ type: 'text-end', id: open })
    open = null
  }
  for await (const event of events) {
    switch (event.type) {
      case 'status':
        writer.write({ type: 'data-status', transient: true, data: { stage: event.stage, ...(event.detail === undefined ? {} : { detail: event.detail }) } })
        break
      case 'citation':
        writer.write({ type: 'data-citation', id: `citation-${draft}-${event.citation.marker}`, data: event.citation })
        break
      case 'text':
        if (open === null) writer.write({ type: 'text-start', id: (open = `text-${textParts++}`) })
        writer.write({ type: 'text-delta', id: open, delta: event.text })
        break
      case 'reset':
        closeText()
        draft++
        writer.write({ type: 'data-reset', data: { reason: event.reason } })
        break
      case 'answer':
        closeText()
        writer.write({ type: 'data-answer', id: 'answer', data: event.answer })
        break
    }
  }
  closeText()
}

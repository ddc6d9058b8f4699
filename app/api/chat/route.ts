import { createUIMessageStream, createUIMessageStreamResponse } from 'ai'
import { answerQuestion } from '../../../lib/answer-question.ts'
import { UserError } from '../../../lib/errors.ts'
import { begin } from '../../../lib/stream/begin.ts'
import { readChatRequest } from '../../../lib/stream/read-chat-request.ts'
import type { AnswerUIMessage } from '../../../lib/stream/ui-message.ts'
import { writeAnswerEvents } from '../../../lib/stream/write-answer-events.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { readJsonBody } from '../read-json-body.ts'
import { serverAssistant } from '../server-assistant.ts'
import { serverQueue } from '../server-queue.ts'

/** What a reader of the stream is told when it breaks off after it began. */
function errorText(error: unknown): string {
  if (error instanceof UserError) return `${error.message}${error.fix}`
  console.error(error)
  return '回答中断了。请重试。'
}

/** `POST /api/chat` (the body of the AI SDK's default transport) → UI message stream. */
export async function POST(request: Request): Promise<Response> {
  try {
    const question = readChatRequest(await readJsonBody(request))
    const assistant = await serverAssistant()
    const leave = await serverQueue().admitQuestion(request.signal)
    const events = await begin(answerQuestion(assistant, question, { signal: request.signal })).catch(error => {
      leave()
      throw error
    })
    const stream = createUIMessageStream<AnswerUIMessage>({
      execute: async ({ writer }) => {
        try {
          await writeAnswerEvents(events, writer)
        } catch (error) {
          if (!request.signal.aborted) throw error
        } finally {
          leave()
        }
      },
      onError: errorText,
    })
    return createUIMessageStreamResponse({ stream, headers: { 'cache-control': 'no-store', 'x-accel-buffering': 'no' } })
  } catch (error) {
    return errorResponse(error, request.signal)
  }
}

const other = methodNotAllowed('POST')
export { other as GET, other as PUT, other as PATCH, other as DELETE }

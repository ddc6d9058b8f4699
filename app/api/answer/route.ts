import { answerOnce } from '../../../lib/answer-question.ts'
import { readAnswerRequest } from '../../../lib/stream/read-answer-request.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { readJsonBody } from '../read-json-body.ts'
import { serverAssistant } from '../server-assistant.ts'
import { serverQueue } from '../server-queue.ts'

/** `POST /api/answer {question, history?, briefingIds?, speakers?, model?}` → `Answer`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const question = readAnswerRequest(await readJsonBody(request))
    const leave = await serverQueue().admitQuestion(request.signal)
    try {
      const answer = await answerOnce(await serverAssistant(), question, { signal: request.signal })
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } finally {
      leave()
    }
  } catch (error) {
    return errorResponse(error, request.signal)
  }
}

const other = methodNotAllowed('POST')
export { other as GET, other as PUT, other as PATCH, other as DELETE }

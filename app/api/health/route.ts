import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { serverAssistant } from '../server-assistant.ts'

/** `GET /api/health`: 200 when questions can be answered, 503 with the reason when not. Warms the models up. */
export async function GET(): Promise<Response> {
  try {
    const assistant = await serverAssistant()
    await assistant.warmUp()
    const index = await assistant.index()
    return Response.json(
      { status: 'ok', briefings: index.briefings.size, passages: index.passages.size, models: { local: 'extractive', llm: assistant.llm?.modelId ?? null } },
      { headers: { 'cache-control': 'no-store' } },
    )
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('GET')
export { other as POST, other as PUT, other as PATCH, other as DELETE }

import { briefingSummary } from '../../../briefing-summary.ts'
import { errorResponse } from '../../../error-response.ts'
import { methodNotAllowed } from '../../../method-not-allowed.ts'
import { requireWriter } from '../../../require-writer.ts'
import { serverAssistant } from '../../../server-assistant.ts'

/** `POST /api/briefings/:id/restore`: undoes the last removal of an id, or that of a removed briefing's `key` → 201 `{briefing}`. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    requireWriter(request)
    const { briefing } = await (await serverAssistant()).library.restoreBriefing((await params).id)
    return Response.json({ briefing: briefingSummary(briefing) }, { status: 201 })
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('POST')
export { other as GET, other as PUT, other as PATCH, other as DELETE }

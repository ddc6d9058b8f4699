import { spokenTurns } from '../../../../lib/parse/spoken-turns.ts'
import { noBriefing } from '../../../../lib/stream/no-briefing.ts'
import { errorResponse } from '../../error-response.ts'
import { methodNotAllowed } from '../../method-not-allowed.ts'
import { requireWriter } from '../../require-writer.ts'
import { serverAssistant } from '../../server-assistant.ts'

type Context = { params: Promise<{ id: string }> }

/** `GET /api/briefings/:id`: the whole briefing, its canonical text included. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id } = await params
    const index = await (await serverAssistant()).index()
    const briefing = index.briefings.get(id)
    if (!briefing) throw noBriefing(id)
    return Response.json({ ...briefing, turnCount: spokenTurns(briefing.turns).length }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error)
  }
}

/** `DELETE /api/briefings/:id` → 204. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  try {
    requireWriter(request)
    const { id } = await params
    await (await serverAssistant()).library.removeBriefing(id)
    return new Response(null, { status: 204 })
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('GET', 'DELETE')
export { other as POST, other as PUT, other as PATCH }

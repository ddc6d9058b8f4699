import { previewBriefing } from '../../../lib/ingest/preview-briefing.ts'
import { briefingSummary } from '../briefing-summary.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'

import { readSentFile } from '../read-sent-file.ts'
import { requireWriter } from '../require-writer.ts'
import { serverAssistant } from '../server-assistant.ts'

const noStore = { 'cache-control': 'no-store' }

/** `GET /api/briefings` → `{briefings}`. */
export async function GET(): Promise<Response> {
  try {
    const index = await (await serverAssistant()).index()
    return Response.json({ briefings: [...index.briefings.values()].map(briefingSummary) }, { headers: noStore })
  } catch (error) {
    return errorResponse(error)
  }
}

/** `POST /api/briefings` (multipart, field `file`) → 201 `{briefing, status}`; with `?preview=1` what the file would become, kept nowhere. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireWriter(request)
    const sent = await readSentFile(request)
    if (new URL(request.url).searchParams.get('preview') === '1') {
      return new Response(await previewBriefing(sent), { headers: { ...noStore, 'content-type': 'application/json' } })
    }
    const { briefing, status } = await (await serverAssistant()).library.addBriefing(sent)
    return Response.json({ briefing: briefingSummary(briefing), status }, { status: 201, headers: noStore })
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('GET', 'POST')
export { other as PUT, other as PATCH, other as DELETE }

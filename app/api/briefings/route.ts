import { UserError } from '../../../lib/errors.ts'
import { previewBriefing } from '../../../lib/ingest/preview-briefing.ts'
import { refuseNearMisses } from '../../../lib/stream/refuse-near-misses.ts'
import { briefingSummary } from '../briefing-summary.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { readSentFile } from '../read-sent-file.ts'
import { requireWriter } from '../require-writer.ts'
import { serverAssistant } from '../server-assistant.ts'

/** Whether nothing is to be kept. @throws UserError `bad_input` where that cannot be told: a file sent to be looked at must not be kept. */
function isPreview({ searchParams }: URL): boolean {
  refuseNearMisses(searchParams.keys(), ['preview'], '参数')
  const preview = searchParams.get('preview')
  if (preview === null || preview === '0' || preview === 'false') return false
  if (preview === '' || preview === '1' || preview === 'true') return true
  throw new UserError('bad_input', `参数 preview 是“${preview}”，看不出是要预览还是保存；这个文件没有保存。`, '预览用 ?preview=1，保存时不写 preview。')
}

const noStore = { 'cache-control': 'no-store' }

/** `GET /api/briefings` → `{briefings}`. */
export async function GET(): Promise<Response> {
  try {
    const index = await (await serverAssistant()).index()
    const changed = new Map(index.manifest.files.map(({ briefing, mtimeMs }) => [briefing?.id, mtimeMs]))
    return Response.json({ briefings: [...index.briefings.values()].map(each => briefingSummary(each, changed.get(each.id))) }, { headers: noStore })
  } catch (error) {
    return errorResponse(error)
  }
}

/** `POST /api/briefings` (multipart, field `file`) → 201 `{briefing, status}`; with `?preview=1` what the file would become, kept nowhere. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireWriter(request)
    const preview = isPreview(new URL(request.url))
    const sent = await readSentFile(request)
    if (preview) {
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

import { UserError } from '../../../lib/errors.ts'
import { previewBriefing } from '../../../lib/ingest/preview-briefing.ts'
import { refuseNearMisses } from '../../../lib/stream/refuse-near-misses.ts'
import { briefingSummary } from '../briefing-summary.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { readSentFile } from '../read-sent-file.ts'
import { requireWriter } from '../require-writer.ts'
import { saidPlaces } from '../said-places.ts'
import { serverAssistant } from '../server-assistant.ts'

/** What is looked for is no longer than this, in UTF-16 units. */
const WORDS_LIMIT = 100

/** Whether a parameter is set. @throws UserError `bad_input` with these words where that cannot be told. */
function isSet({ searchParams }: URL, name: string, unclear: (value: string) => [message: string, fix: string]): boolean {
  const value = searchParams.get(name)
  if (value === null || value === '0' || value === 'false') return false
  if (value === '' || value === '1' || value === 'true') return true
  throw new UserError('bad_input', ...unclear(value))
}

const noStore = { 'cache-control': 'no-store' }

/** `GET /api/briefings` → `{briefings}`; with `?words=…` → `{found}`, where their texts say all of these words; with `?removed=1`, for who may change them, those that can be brought back. */
export async function GET(request: Request): Promise<Response> {
  try {
    const address = new URL(request.url)
    refuseNearMisses(address.searchParams.keys(), ['removed', 'words'], '参数')
    if (isSet(address, 'removed', value => [`参数 removed 是“${value}”，看不出要列出哪些稿件。`, '要列出移除了的，用 ?removed=1。'])) {
      requireWriter(request)
      return Response.json(await (await serverAssistant()).library.removedBriefings(), { headers: noStore })
    }
    const index = await (await serverAssistant()).index()
    const words = address.searchParams.get('words')
    if (words !== null) {
      if (words.length > WORDS_LIMIT) throw new UserError('bad_input', `要找的话有 ${words.length} 字，最多 ${WORDS_LIMIT} 字。`, '删短后再找。')
      return Response.json({ found: saidPlaces(index.briefings.values(), words) }, { headers: noStore })
    }
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
    const address = new URL(request.url)
    refuseNearMisses(address.searchParams.keys(), ['preview'], '参数')
    // A file sent to be looked at must not be kept.
    const preview = isSet(address, 'preview', value => [`参数 preview 是“${value}”，看不出是要预览还是保存；这个文件没有保存。`, '预览用 ?preview=1，保存时不写 preview。'])
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

import { UserError } from '../../lib/errors.ts'
import type { SentFile } from '../../lib/ingest/preview-briefing.ts'
import { PUBLISHED_FILE_LIMIT } from '../../lib/corpus/published-formats.ts'

/** Room for the multipart frame around the file. */
const FRAME_BYTES = 64 * 1024

/**
 * The file of a multipart request's field `file`; never more than the limit is held.
 * @throws UserError `too_large`, or `bad_input` where there is no such field
 */
export async function readSentFile(request: Request): Promise<SentFile> {
  const fix = '用 multipart/form-data 发送，字段名为 file，例如 curl -F file=@稿件.docx。'
  const limit = PUBLISHED_FILE_LIMIT + FRAME_BYTES
  const tooLarge = () => new UserError('too_large', `文件超过上限 ${PUBLISHED_FILE_LIMIT / 1024 / 1024} MB。`, '把它分成几个文件，或去掉图片后再试。')
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  let size = 0
  const counted = request.body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      size += piece.byteLength
      if (size > limit) controller.error(tooLarge())
      else controller.enqueue(piece)
    },
  }))
  let form: FormData
  try {
    form = await new Response(counted ?? null, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData()
  } catch (error) {
    if (size > limit) throw tooLarge()
    throw new UserError('bad_input', `请求体不是完整的 multipart/form-data（content-type 是 ${request.headers.get('content-type') ?? '空'}）。`, fix, { cause: error })
  }
  const sent = form.getAll('file')
  if (sent.length > 1) throw new UserError('bad_input', `一次只能发送一个文件，请求里有 ${sent.length} 个名为 file 的文件。`, '每个文件各发一次请求。')
  const file = sent[0] ?? null
  if (!(file instanceof File)) {
    const found = [...new Set(form.keys())].join('、')
    throw new UserError('bad_input', file !== null ? '字段 file 里是文字，不是文件。' : `请求里没有名为 file 的文件${found && `，只有字段 ${found}`}。`, fix)
  }
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
}

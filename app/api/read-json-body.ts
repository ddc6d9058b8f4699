import { UserError } from '../../lib/errors.ts'

/** A conversation of 200 long turns fits; anything larger is a mistake or an attack. */
const BODY_LIMIT_BYTES = 2_000_000

/**
 * Reads a request's JSON body without ever holding more than the limit.
 * @throws UserError `too_large`, or `bad_input` where the body is not JSON in UTF-8
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const tooLarge = () => new UserError('too_large', `请求体超过 ${BODY_LIMIT_BYTES / 1_000_000} MB。`, '缩短问题或历史后再试。')
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT_BYTES) throw tooLarge()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > BODY_LIMIT_BYTES) throw tooLarge()
    pieces.push(piece)
  }
  const fix = '用 content-type: application/json 发送 JSON，形状见 README「接口」一节。'
  if (size === 0) throw new UserError('bad_input', '请求体是空的。', fix)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)))
  } catch (error) {
    throw new UserError('bad_input', '请求体不是 UTF-8 编码的 JSON。', fix, { cause: error })
  }
}

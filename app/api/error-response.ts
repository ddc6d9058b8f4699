import { type ErrorCode, UserError } from '../../lib/errors.ts'

const statusOf: Record<ErrorCode, number> = {
  bad_input: 400, unreadable_file: 400, unsupported_format: 400,
  unauthorized: 401, forbidden: 403, not_found: 404, too_large: 413, rate_limited: 429,
  unavailable: 503, index_mismatch: 503, index_corrupt: 503, index_busy: 503, bad_setting: 503, model_failed: 503,
}

/**
 * What a client is told of an error: `{error: {code, message, fix}}`. An error that is not
 * a `UserError` is a defect of ours: its details go to the server's log, never to the client.
 * @param signal of the request: who has gone away is told nothing, and that is no defect
 */
export function errorResponse(error: unknown, signal?: AbortSignal): Response {
  // nginx's status for it, client closed request; it reaches nobody.
  if (signal?.aborted) return new Response(null, { status: 499 })
  let told: UserError
  if (error instanceof UserError) told = error
  else {
    console.error(error)
    told = new UserError('unavailable', '服务出了意外的错误，这次请求没有完成。', '稍后重试；若一直如此，请查看服务的日志。')
  }
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (told.code === 'rate_limited') headers['retry-after'] = '2'
  return Response.json({ error: { code: told.code, message: told.message, fix: told.fix } }, { status: statusOf[told.code], headers })
}

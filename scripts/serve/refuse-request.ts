import type { IncomingMessage, ServerResponse } from 'node:http'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/**
 * Answers what Next fails at with a status 500: a method that the Fetch standard forbids (TRACE), and a path whose
 * percent-encoding is no UTF-8.
 * @returns whether the request was answered
 */
export function refuseRequest(request: Pick<IncomingMessage, 'method' | 'url'>, response: ServerResponse): boolean {
  const refuse = (status: number, message: string, fix: string, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    response.end(JSON.stringify({ error: { code: 'bad_input', message, fix } }))
    return true
  }
  if (!METHODS.split(', ').includes(request.method ?? '')) return refuse(405, `这里不接受 ${request.method} 请求。`, '有哪些接口、各用什么方法，见 README「接口」一节。', { allow: METHODS })
  const [path = ''] = (request.url ?? '').split('?')
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return refuse(400, `请求的地址 ${path.slice(0, 80)} 不是正确的百分号编码。`, '汉字按 UTF-8 编码，例如 JavaScript 的 encodeURIComponent(编号)。')
  }
}

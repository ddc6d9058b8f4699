import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** By Node's code of what it could not read: the answer's status line, what was found, and what mends it. */
const REASONS: Record<string, [string, string, string]> = {
  HPE_INVALID_URL: [
    '400 Bad Request', '请求的地址里有不能直接写的字符，例如汉字或空格。',
    '先把它们按百分号编码；用 curl 时写成：curl -G 地址 --data-urlencode "speaker=姓名"',
  ],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', '请求头太长。', '缩短地址和请求头后再试；长的内容放在请求体里。'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Content Too Large', '请求体的分块说明太长。', '用通常的 HTTP 客户端发送。'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', '请求没有在限定的时间里发完。', '检查网络后再试。'],
}
const OTHER: [string, string, string] = ['400 Bad Request', '收到的不是完整的 HTTP 请求。', '检查地址是不是以 http:// 开头，并用通常的 HTTP 客户端发送。']

/**
 * Answers requests that Node's HTTP parser refuses before any route sees them, which are otherwise
 * answered with a status and nothing else: in the shape of every other error. The parser has no
 * setting that lets them through. A connection on which an answer is under way is only closed.
 */
export function answerUnread(server: Server): void {
  const answering = new WeakSet<Duplex>()
  server.on('request', (request, response) => {
    answering.add(request.socket)
    response.once('close', () => answering.delete(request.socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || answering.has(socket)) return void socket.destroy()
    const [status, message, fix] = REASONS[error.code ?? ''] ?? OTHER
    const body = JSON.stringify({ error: { code: status.startsWith('413') ? 'too_large' : 'bad_input', message, fix } })
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  })
}

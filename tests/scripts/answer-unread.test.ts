import { createServer } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnread } from '../../scripts/serve/answer-unread.ts'

const server = createServer((request, response) => {
  if (request.url === '/slow') response.write('begun')
  else response.end('read')
})
beforeAll(async () => {
  answerUnread(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** All that comes back for the bytes, sent one after the other, until the server closes. */
const send = (...sent: string[]) => new Promise<string>(resolve => {
  let got = ''
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(sent.shift()!))
  socket.on('data', piece => {
    got += piece
    const more = sent.shift()
    if (more) socket.write(more)
  }).on('close', () => resolve(got)).on('error', () => {})
})

test.each([
  ['a name not encoded', 'GET /api/suggestions?speaker=姓名 HTTP/1.1\r\nHost: a\r\n\r\n', 400, /汉字/u, /--data-urlencode/u],
  ['something that is no HTTP', 'hello\r\n\r\n', 400, /不是完整的 HTTP 请求/u, /./u],
  ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431, /请求头太长/u, /./u],
])('%s is answered like any other error', async (_, sent, status, message, fix) => {
  const answer = await send(sent)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'))
  const { error } = JSON.parse(answer.split('\r\n\r\n')[1]!)
  expect(error.message).toMatch(message)
  expect(error.fix).toMatch(fix)
})

test('an answer under way is not written into', async () => {
  expect(await send('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /姓名 HTTP/1.1\r\n\r\n')).not.toContain('error')
})

test('what can be read is served', async () => {
  expect(await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200[\s\S]*read/u)
})

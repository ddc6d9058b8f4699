import { createServer } from 'node:http'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseRequest } from '../../scripts/serve/refuse-request.ts'

const server = createServer((request, response) => {
  if (!refuseRequest(request, response)) response.end('served')
})
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => void server.close())

const ask = (method: string, path: string) => new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
  http.request({ port: (server.address() as AddressInfo).port, method, path, agent: false }, response => {
    let body = ''
    response.on('data', piece => (body += piece)).on('end', () => resolve({ status: response.statusCode, body }))
  }).on('error', reject).end()
})

test.each([
  ['TRACE', '/api/health', 405, /TRACE/u],
  ['GET', '/api/briefings/%E0%A4%A', 400, /%E0%A4%A/u],
  ['GET', '/%', 400, /百分号编码/u],
])('%s %s is refused in the shape of every other error', async (method, path, status, message) => {
  const answer = await ask(method, path)
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.body).error).toMatchObject({ code: 'bad_input', message: expect.stringMatching(message), fix: expect.any(String) })
})

test.each([['GET', '/%E7%BB%BF%E9%81%93?q=100%'], ['DELETE', '/api/briefings/a'], ['OPTIONS', '/']])('%s %s is served', async (method, path) => {
  expect((await ask(method, path)).body).toBe('served')
})

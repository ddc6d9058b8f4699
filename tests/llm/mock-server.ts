import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one request gets; the last behaviour serves all further requests. */
export type Behaviour =
  | { does: 'answer'; pieces: string[]; gap?: number; finish?: string | null }
  | { does: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { does: 'stall'; after: string[] }
  | { does: 'cut'; after: string[] }
  | { does: 'end without finish'; after: string[] }
  | { does: 'raw'; body: string; type?: string }
  | { does: 'endless'; piece: string }

export type MockServer = {
  url: string
  /** Bodies of the requests so far, parsed. */
  requests: { messages: { role: string; content: string }[]; stream?: boolean }[]
  /** How many connections the client closed before the answer was complete. */
  dropped: () => number
  close: () => Promise<void>
}

const event = (content: string | null, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'mock', choices: [{ index: 0, delta: content === null ? {} : { role: 'assistant', content }, finish_reason: finish }] })}\n\n`

/** A model's server on the loopback that behaves as told, once per request. */
export async function startMockServer(...behaviours: Behaviour[]): Promise<MockServer> {
  const requests: MockServer['requests'] = []
  let dropped = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const part of request) body += String(part)
    requests.push(JSON.parse(body))
    const behaviour = behaviours[Math.min(requests.length, behaviours.length) - 1] as Behaviour
    response.on('close', () => { if (!response.writableFinished) dropped++ })
    if (behaviour.does === 'status') {
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
      response.end(behaviour.body ?? JSON.stringify({ error: { message: 'mock', type: 'mock' } }))
      return
    }
    if (behaviour.does === 'raw') {
      response.writeHead(200, { 'content-type': behaviour.type ?? 'text/event-stream' })
      response.end(behaviour.body)
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.flushHeaders()
    if (behaviour.does === 'endless') {
      const timer = setInterval(() => response.write(event(behaviour.piece)), 1)
      response.on('close', () => clearInterval(timer))
      return
    }
    const pieces = behaviour.does === 'answer' ? behaviour.pieces : behaviour.after
    for (const piece of pieces) {
      response.write(event(piece))
      if (behaviour.does === 'answer' && behaviour.gap) await new Promise(resolve => setTimeout(resolve, behaviour.gap))
    }
    if (behaviour.does === 'stall') return
    if (behaviour.does === 'cut') {
      setTimeout(() => response.socket?.destroy(), 20)
      return
    }
    if (behaviour.does === 'end without finish') {
      response.end()
      return
    }
    response.write(event(null, behaviour.finish === undefined ? 'stop' : behaviour.finish))
    response.end('data: [DONE]\n\n')
  }

  const server = createServer((request, response) => { answer(request, response).catch(() => response.destroy()) })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    dropped: () => dropped,
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(() => resolve()) }),
  }
}

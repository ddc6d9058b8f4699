import { afterEach, describe, expect, it } from 'vitest'
import { createLlmModel } from '../../lib/answer/llm/create-llm-model.ts'
import { LlmFailure } from '../../lib/answer/llm/llm-failure.ts'
import { ANSWER_LIMIT, streamLlmAnswer } from '../../lib/answer/llm/stream-llm-answer.ts'
import { type Behaviour, type MockServer, startMockServer } from './mock-server.ts'

const open: MockServer[] = []
afterEach(async () => { await Promise.all(open.splice(0).map(server => server.close())) })

async function start(...behaviours: Behaviour[]): Promise<MockServer> {
  const server = await startMockServer(...behaviours)
  open.push(server)
  return server
}

/** For servers that never answer, and for all others: a busy machine must not look like a stall. */
const QUICK = { first: 300, next: 200, total: 2000 }
const LONG = { first: 20_000, next: 20_000, total: 40_000 }

async function ask(url: string, signal?: AbortSignal, patience = LONG): Promise<{ text: string; end: string }> {
  const configured = await createLlmModel({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: url, OPENAI_MODEL: 'mock' })
  const stream = streamLlmAnswer({ model: configured!.model, instructions: '规则', messages: [{ role: 'user', content: '问题' }], patience, ...(signal && { signal }) })
  let text = ''
  for (;;) {
    const { value, done } = await stream.next()
    if (done) return { text, end: value }
    text += value
  }
}

const failure = (url: string, patience = LONG): Promise<unknown> => ask(url, undefined, patience).then(({ text }) => `answered ${text}`, error => (error instanceof LlmFailure ? error.kind : error))
const GOOD: Behaviour = { does: 'answer', pieces: ['达', '750公里', '[', '1', ']。'] }

describe('a model that answers', () => {
  it('is passed on piece by piece, with the instructions and the question sent', async () => {
    const server = await start(GOOD)
    expect(await ask(server.url)).toEqual({ text: '达750公里[1]。', end: 'finished' })
    expect(server.requests[0]?.messages.map(message => [message.role, message.content])).toEqual([['system', '规则'], ['user', '问题']])
  })

  it('that says it was cut by its own limit is said to be limited', async () => {
    const server = await start({ does: 'answer', pieces: ['达750公里'], finish: 'length' })
    expect((await ask(server.url)).end).toBe('limited')
  })
})

describe('a server that fails', () => {
  it.each<[string, Behaviour[], string, number]>([
    ['401', [{ does: 'status', status: 401 }], 'unauthorized', 1],
    ['403', [{ does: 'status', status: 403 }], 'unauthorized', 1],
    ['404 (no such model)', [{ does: 'status', status: 404 }], 'rejected', 1],
    ['400', [{ does: 'status', status: 400, body: 'not json' }], 'rejected', 1],
    ['500 twice', [{ does: 'status', status: 500 }], 'server_error', 2],
    ['500 once', [{ does: 'status', status: 500 }, GOOD], 'answered 达750公里[1]。', 2],
    ['503 as HTML', [{ does: 'status', status: 503, body: '<html>busy</html>' }, GOOD], 'answered 达750公里[1]。', 2],
    ['429, wait a moment', [{ does: 'status', status: 429, headers: { 'retry-after': '0.1' } }, GOOD], 'answered 达750公里[1]。', 2],
    ['429, come back in an hour', [{ does: 'status', status: 429, headers: { 'retry-after': '3600' } }], 'rate_limited', 1],
    ['429 with a date long past', [{ does: 'status', status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } }, GOOD], 'answered 达750公里[1]。', 2],
    ['429 again and again', [{ does: 'status', status: 429 }], 'rate_limited', 2],
    ['no piece at all', [{ does: 'stall', after: [] }], 'stalled', 1],
    ['a stall in the middle', [{ does: 'stall', after: ['达', '750'] }], 'stalled', 1],
    ['a connection cut in the middle', [{ does: 'cut', after: ['达', '750'] }], 'cut', 1],
    ['a stream that ends without saying so', [{ does: 'end without finish', after: ['达', '750'] }], 'cut', 1],
    ['malformed events', [{ does: 'raw', body: 'data: {"choices": [{\n\ndata: oops\n\n' }], 'malformed', 1],
    ['JSON in place of events', [{ does: 'raw', body: '{"hello": 1}', type: 'application/json' }], 'empty', 1],
    ['a web page in place of events', [{ does: 'raw', body: '<!doctype html><p>login', type: 'text/html' }], 'empty', 1],
    ['an error inside the stream', [{ does: 'raw', body: 'data: {"error":{"message":"overloaded","type":"x"}}\n\n' }], 'server_error', 2],
    ['an empty answer', [{ does: 'answer', pieces: [] }], 'empty', 1],
    ['blanks only', [{ does: 'answer', pieces: [' \n', '\n'] }], 'empty', 1],
    ['a marker and nothing else', [{ does: 'answer', pieces: ['[1', ']', '。'] }], 'empty', 1],
  ])('%s', async (_, behaviours, expected, requests) => {
    const server = await start(...behaviours)
    expect(await failure(server.url, expected === 'stalled' ? QUICK : LONG)).toBe(expected)
    expect(server.requests.length).toBe(requests)
  }, 30_000)

  it('refused connection', async () => {
    const server = await startMockServer(GOOD)
    await server.close()
    expect(await failure(server.url)).toBe('unreachable')
  })

  it('tells the reader what happened and what is shown instead', () => {
    expect(new LlmFailure('stalled').notice).toBe('语言模型的服务长时间没有回应，以下为本地模式的回答。')
  })
})

describe('stopping', () => {
  it('ends an answer of 100,000 characters at the limit and closes the connection', async () => {
    const server = await start({ does: 'endless', piece: '重复的话。'.repeat(400) })
    const { text, end } = await ask(server.url)
    expect([text.length, end]).toEqual([ANSWER_LIMIT, 'limited'])
    await expect.poll(() => server.dropped(), { timeout: 10_000 }).toBe(1)
  })

  it('closes the connection when the reader stops', async () => {
    const server = await start({ does: 'answer', pieces: Array.from({ length: 100 }, () => '字'), gap: 20 })
    const controller = new AbortController()
    const asking = ask(server.url, controller.signal)
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1)
    controller.abort(new DOMException('stop', 'AbortError'))
    await expect(asking).rejects.toThrow('stop')
    await expect.poll(() => server.dropped(), { timeout: 10_000 }).toBe(1)
  })

  it('does not wait for a model that ignores the stop', async () => {
    const deaf = (await createLlmModel({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'm' }))!.model
    deaf.doStream = () => new Promise(() => {})
    const controller = new AbortController()
    const asking = streamLlmAnswer({ model: deaf, instructions: '', messages: [{ role: 'user', content: '问' }], signal: controller.signal }).next()
    controller.abort(new DOMException('stop', 'AbortError'))
    await expect(asking).rejects.toThrow('stop')
  })

  it('closes the connection when the loop is left', async () => {
    const server = await start({ does: 'answer', pieces: Array.from({ length: 100 }, () => '字'), gap: 20 })
    const model = (await createLlmModel({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'm' }))!.model
    for await (const piece of streamLlmAnswer({ model, instructions: '', messages: [{ role: 'user', content: '问' }], patience: LONG })) if (piece) break
    await expect.poll(() => server.dropped(), { timeout: 10_000 }).toBe(1)
  })
})

import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerSchema } from '../../lib/contract/answer.ts'
import { REMOTE_ADDRESS_HEADER } from '../../app/api/remote-address.ts'

// The routes as the server calls them, over an index of their own; the real models, no mock.
const text = [
  '滨河市绿道建设新闻发布会实录', '',
  '主持人 宋一苇：各位记者，大家好。今天请市园林局局长介绍绿道建设情况。', '',
  '市园林局局长贺知秋：到2027年，全市绿道总长将达到860公里，覆盖七成社区。今年新建绿道120公里，总投资4.6亿元。', '',
  '滨河日报记者：夜间照明怎么解决？', '',
  '市园林局局长贺知秋：夜间照明采用太阳能灯具，年底前安装完成。谢谢你的提问。', '',
].join('\n')
const base = 'http://127.0.0.1:3000'
const local = { [REMOTE_ADDRESS_HEADER]: '127.0.0.1', host: '127.0.0.1:3000' }
let folder = ''

const routes = {
  answer: () => import('../../app/api/answer/route.ts'), chat: () => import('../../app/api/chat/route.ts'),
  briefings: () => import('../../app/api/briefings/route.ts'), briefing: () => import('../../app/api/briefings/[id]/route.ts'),
  suggestions: () => import('../../app/api/suggestions/route.ts'), rest: () => import('../../app/api/[...rest]/route.ts'),
  restore: () => import('../../app/api/briefings/[id]/restore/route.ts'), health: () => import('../../app/api/health/route.ts'),
}
const post = (at: string, body: unknown, headers: Record<string, string> = {}) => new Request(`${base}${at}`, { method: 'POST', headers: { 'content-type': 'application/json', ...local, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
const list = async (query = '', headers: Record<string, string> = {}) => (await routes.briefings()).GET(new Request(`${base}/api/briefings${query}`, { headers: { ...local, ...headers } }))
const withId = (id: string) => ({ params: Promise.resolve({ id }) })
function upload(at: string, name: string, words: string, headers: Record<string, string> = {}): Request {
  const form = new FormData()
  form.set('file', new File([words], name))
  return new Request(`${base}${at}`, { method: 'POST', body: form, headers: { ...local, ...headers } })
}

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'routes-'))
  await fs.mkdir(path.join(folder, 'corpus'))
  await fs.writeFile(path.join(folder, 'corpus', 'greenway.txt'), text)
  vi.stubEnv('CORPUS_DIR', path.join(folder, 'corpus'))
  vi.stubEnv('INDEX_DIR', path.join(folder, 'index'))
  for (const name of ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL', 'ADMIN_TOKEN']) vi.stubEnv(name, '')
}, 60_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await fs.rm(folder, { recursive: true, force: true })
})

it.each(['answer', 'restore'] as const)('a method that %s does not have is refused in the shape of every other error, with those it has', async name => {
  const { GET } = await routes[name]()
  const response = GET()
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
  expect(await response.json()).toMatchObject({ error: { code: 'bad_input', message: '这个接口只接受 POST。' } })
})

it.each([['answer', { question: '到2027年绿道总长要达到多少公里？' }], ['chat', { messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text: '到2027年绿道总长要达到多少公里？' }] }] }]] as const)('a question to /api/%s that nobody waits for any more ends quietly', async (name, body) => {
  const { POST } = await routes[name]()
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const leaving = new AbortController()
  const request = post(`/api/${name}`, body)
  const ended = POST(new Request(request, { signal: leaving.signal })).then(response => response.text())
  leaving.abort(new DOMException('gone', 'ResponseAborted'))
  await ended
  // Whoever asks next is answered.
  expect(await (await POST(post(`/api/${name}`, body))).text()).toContain('860公里')
  expect(told).not.toHaveBeenCalled()
  told.mockRestore()
}, 60_000)

it('suggestions that nobody waits for any more end quietly', async () => {
  const { GET } = await routes.suggestions()
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const left = await GET(new Request(`${base}/api/suggestions`, { headers: { ...local, accept: 'application/x-ndjson' } }))
  await left.body?.cancel()
  // Whoever stays is told all of them: what the first reader left goes on for him.
  const stayed = await GET(new Request(`${base}/api/suggestions`, { headers: local }))
  expect((await stayed.json()).suggestions).not.toEqual([])
  expect(told).not.toHaveBeenCalled()
  told.mockRestore()
})

it.each([
  ['a briefing that is not there', '?briefing=nope', 404, '没有编号为 nope 的稿件。'],
  ['a briefing to go on about that is not there', '?about=nope', 404, '没有编号为 nope 的稿件。'],
  ['a speaker who is not there', `?speaker=${encodeURIComponent('查无此人')}`, 404, '所问的 1 篇稿件里没有叫 查无此人 的发言人。'],
  ['a parameter misspelt', '?speakers=x', 400, '没有叫 speakers 的参数，要写的应是 speaker。'],
  ['a language that is none of ours', '?lang=fr', 400, '参数 lang 是“fr”，可以是：zh、zh-Hant、en。'],
  ['a place that is none', '?after=12', 400, '参数 after 是“12”，应是 起-止 两个位置，例如 12-80。'],
])('suggestions for %s are refused', async (_, query, status, message) => {
  const response = await (await routes.suggestions()).GET(new Request(`${base}/api/suggestions${query}`, { headers: local }))
  expect(response.status).toBe(status)
  expect((await response.json()).error.message).toBe(message)
})

describe('POST /api/answer', () => {
  it('answers with exact quotes bound to who said them', async () => {
    const response = await (await routes.answer()).POST(post('/api/answer', { question: '到2027年绿道总长要达到多少公里？' }))
    expect(response.status).toBe(200)
    const answer = answerSchema.parse(await response.json())
    expect(answer).toMatchObject({ outcome: 'answered', model: { mode: 'local' }, nearest: [] })
    expect(answer.text).toContain('860公里')
    expect(answer.citations.map(citation => citation.marker)).toEqual(answer.citations.map((_, i) => i + 1))
    for (const citation of answer.citations) {
      expect(text.slice(citation.start, citation.end)).toBe(citation.quote)
      expect(citation.speaker?.name).toBe('贺知秋')
    }
    expect(answer.timings.total).toBeGreaterThan(0)
  }, 60_000)

  it('says plainly what the briefing does not say, with the nearest words', async () => {
    const answer = answerSchema.parse(await (await (await routes.answer()).POST(post('/api/answer', { question: '市园林局局长的手机号是多少？' }))).json())
    expect(answer).toMatchObject({ outcome: 'not_found', citations: [] })
    expect(answer.text).toContain('没有提到')
    for (const near of answer.nearest) expect(text.slice(near.start, near.end)).toBe(near.quote)
  }, 60_000)

  it.each([
    ['no JSON', '{', 400, 'bad_input'],
    ['no question', {}, 400, 'bad_input'],
    ['a blank question', { question: ' \u3000 ' }, 400, 'bad_input'],
    ['a question of another type', { question: 7 }, 400, 'bad_input'],
    ['too long a question', { question: '问'.repeat(2001) }, 413, 'too_large'],
    ['a history of another shape', { question: '问', history: [{ role: 'system', content: '' }] }, 400, 'bad_input'],
    ['an unknown briefing', { question: '问', briefingIds: ['nowhere'] }, 404, 'not_found'],
    ['an unknown speaker', { question: '问', speakers: ['查无此人'] }, 404, 'not_found'],
    ['a model that is not configured', { question: '问', model: 'llm' }, 400, 'bad_input'],
    ['a body over the limit', { question: '问', history: [{ role: 'user', content: 'x'.repeat(2_100_000) }] }, 413, 'too_large'],
  ])('refuses %s with a reason and a remedy', async (_name, body, status, code) => {
    const response = await (await routes.answer()).POST(post('/api/answer', body))
    expect(response.status).toBe(status)
    const { error } = await response.json()
    expect(error.code).toBe(code)
    expect(error.message).not.toBe('')
    expect(error.fix).not.toBe('')
  })

  it('says which models there are to whoever names another', async () => {
    const { error } = await (await (await routes.answer()).POST(post('/api/answer', { question: '问', model: '本地' }))).json()
    expect(error.message).toMatch(/model.*可以是：.*local.*llm/u)
  })
})

describe('POST /api/chat', () => {
  it('streams every citation before the text that uses it, and the whole answer last', async () => {
    const body = { id: 'c', messages: [{ id: 'm', role: 'user', parts: [{ type: 'text', text: '今年新建绿道多少公里，总投资多少？' }] }], trigger: 'submit-message' }
    const response = await (await routes.chat()).POST(post('/api/chat', body))
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const parts = (await response.text()).split('\n\n').filter(line => line.startsWith('data: {')).map(line => JSON.parse(line.slice(6)))
    const announced = new Set<number>()
    let streamed = ''
    for (const part of parts) {
      if (part.type === 'data-citation') announced.add(part.data.marker)
      if (part.type !== 'text-delta') continue
      streamed += part.delta
      for (const [, marker] of part.delta.matchAll(/\[(\d+)\]/g)) expect(announced).toContain(Number(marker))
      expect(part.delta).not.toMatch(/\[\d*$/)
    }
    const last = parts.filter(part => part.type.startsWith('data-')).at(-1)
    expect(last.type).toBe('data-answer')
    expect(answerSchema.parse(last.data).text).toBe(streamed.trim())
    expect(parts.some(part => part.type === 'data-status' && part.transient)).toBe(true)
  }, 60_000)

  it('an address that is none is told like any other error', async () => {
    const response = (await routes.rest()).GET(new Request(`${base}/api/answers`))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: 'not_found', message: '没有 /api/answers 这个接口。' } })
  })

  it.each([
    ['a briefing', { briefingIds: ['nowhere'] }, 404, 'not_found'],
    ['a speaker', { speakers: ['查无此人'] }, 404, 'not_found'],
    ['a model', { model: 'llm' }, 400, 'bad_input'],
  ])('%s that is not there is told by the status, not in a stream that begins', async (_, filter, status, code) => {
    const messages = [{ id: 'm', role: 'user', parts: [{ type: 'text', text: '今年新建绿道多少公里？' }] }]
    const response = await (await routes.chat()).POST(post('/api/chat', { messages, ...filter }))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
  })

  it('refuses a conversation that does not end with a question', async () => {
    const response = await (await routes.chat()).POST(post('/api/chat', { messages: [{ role: 'assistant', parts: [] }] }))
    expect(response.status).toBe(400)
  })
})

describe('the briefings', () => {
  it('are listed, read, added, replaced, removed and restored; questions follow', async () => {
    const { POST } = await routes.briefings()
    const { briefings } = await (await list()).json()
    expect(briefings).toHaveLength(1)
    expect(briefings[0]).toMatchObject({ id: 'greenway', title: '滨河市绿道建设新闻发布会实录' })
    const whole = await (await (await routes.briefing()).GET(new Request(base), withId('greenway'))).json()
    expect(whole.text).toBe(text)
    expect(whole.turns.every((turn: { start: number; end: number }) => turn.start < turn.end && turn.end <= text.length)).toBe(true)

    const sent = () => upload('/api/briefings', '海堤.txt', '海堤工程发布会\n\n市水务局局长 闻人雪：新海堤全长31公里，明年6月完工。\n')
    const preview = await (await POST(upload('/api/briefings?preview=1', '海堤.txt', '市水务局局长 闻人雪：新海堤全长31公里。\n'))).json()
    expect(preview.turns[0].text).toContain('31公里')
    expect((await (await list()).json()).briefings).toHaveLength(1)
    const added = await POST(sent())
    expect(added.status).toBe(201)
    const { briefing, status } = await added.json()
    expect(status).toBe('added')
    expect((await (await POST(sent())).json()).status).toBe('unchanged')
    const ask = async () => answerSchema.parse(await (await (await routes.answer()).POST(post('/api/answer', { question: '新海堤全长多少公里？' }))).json())
    expect((await ask()).citations[0]?.briefingId).toBe(briefing.id)
    expect((await (await routes.briefing()).DELETE(new Request(base, { method: 'DELETE', headers: local }), withId(briefing.id))).status).toBe(204)
    expect((await ask()).citations.map(citation => citation.briefingId)).not.toContain(briefing.id)
    const { removed, limit } = await (await list('?removed=1')).json()
    expect(removed).toEqual([{ id: briefing.id, key: expect.stringContaining(`${briefing.id}@`), fileName: '海堤.txt', title: '海堤工程发布会', date: null, removedAt: expect.stringMatching(/^\d{4}-.*Z$/), replaced: false }])
    expect(limit).toBeGreaterThan(0)
    expect((await (await routes.restore()).POST(new Request(base, { method: 'POST', headers: local }), withId(briefing.id))).status).toBe(201)
    expect((await ask()).citations[0]?.briefingId).toBe(briefing.id)
    expect((await ask()).briefings).toContainEqual({ id: briefing.id, title: '海堤工程发布会', date: null, source: null })
    expect((await (await list('?removed=1')).json()).removed).toEqual([])
  }, 120_000)

  it('a briefing removed while suggestions are made ends them, and breaks nothing off', async () => {
    const { POST } = await routes.briefings()
    const { briefing } = await (await POST(upload('/api/briefings', '渔港.txt', '渔港建设发布会\n\n市渔业局局长 阮舟：渔港泊位达到86个。渔船数量达到240艘。冷库容量达到3万吨。\n'))).json()
    const suggestions = await (await routes.suggestions()).GET(new Request('http://127.0.0.1/api/suggestions', { headers: { accept: 'application/x-ndjson' } }))
    const reader = suggestions.body!.pipeThrough(new TextDecoderStream()).getReader()
    const pieces = [(await reader.read()).value]
    expect((await (await routes.briefing()).DELETE(new Request(base, { method: 'DELETE', headers: local }), withId(briefing.id))).status).toBe(204)
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value)
    const lines = pieces.join('').split('\n').filter(line => line !== '')
    expect(lines).not.toEqual([])
    for (const line of lines) expect(JSON.parse(line)).toEqual(expect.any(String))
  }, 120_000)

  it.each([
    ['another address without a token', { [REMOTE_ADDRESS_HEADER]: '203.0.113.7' }, '', 403],
    ['another address where a token is set', { [REMOTE_ADDRESS_HEADER]: '203.0.113.7' }, 'secret', 401],
    ['a wrong token', { [REMOTE_ADDRESS_HEADER]: '203.0.113.7', authorization: 'Bearer other' }, 'secret', 403],
    ['a request passed on by a proxy', { [REMOTE_ADDRESS_HEADER]: 'forwarded' }, '', 403],
    ['a page of another site', { origin: 'http://evil.example' }, '', 403],
    ['a page that does not say where it is from', { origin: 'no address' }, '', 403],
    ['another name for this machine', { host: 'evil.example' }, '', 403],
    ['no address at all', { [REMOTE_ADDRESS_HEADER]: '' }, '', 403],
  ])('are not changed by %s', async (_name, headers, token, status) => {
    vi.stubEnv('ADMIN_TOKEN', token)
    const { POST } = await routes.briefings()
    expect((await POST(upload('/api/briefings', 'x.txt', '内容', headers as Record<string, string>))).status).toBe(status)
    const removed = await (await routes.briefing()).DELETE(new Request(base, { method: 'DELETE', headers: { ...local, ...(headers as Record<string, string>) } }), withId('greenway'))
    expect(removed.status).toBe(status)
    expect((await list('?removed=1', headers as Record<string, string>)).status).toBe(status)
    vi.stubEnv('ADMIN_TOKEN', '')
  })

  it('are changed from elsewhere with the token', async () => {
    vi.stubEnv('ADMIN_TOKEN', 'secret')
    const headers = { [REMOTE_ADDRESS_HEADER]: '203.0.113.7', authorization: 'Bearer secret' }
    expect((await (await routes.briefings()).POST(upload('/api/briefings?preview=1', 'x.txt', '内容', headers))).status).toBe(200)
    vi.stubEnv('ADMIN_TOKEN', '')
  })

  it.each([
    ['?preview=yes', '参数 preview 是“yes”，看不出是要预览还是保存；这个文件没有保存。'],
    ['?preveiw=1', '没有叫 preveiw 的参数，要写的应是 preview。'],
  ])('are not kept where %s may have meant a preview', async (query, message) => {
    const { POST } = await routes.briefings()
    const response = await POST(upload(`/api/briefings${query}`, 'y.txt', '市水务局局长 闻人雪：内容。'))
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toBe(message)
    expect((await (await list()).json()).briefings.map(({ id }: { id: string }) => id)).not.toContain('y')
  })

  it('are refused where no file is sent, with the fields that were', async () => {
    const form = new FormData()
    form.set('document', new File(['内容'], 'y.txt'))
    const { error } = await (await (await routes.briefings()).POST(new Request(`${base}/api/briefings`, { method: 'POST', body: form, headers: local }))).json()
    expect(error.message).toBe('请求里没有名为 file 的文件，只有字段 document。')
  })

  it('are refused where two files are sent, of which one would be lost', async () => {
    const form = new FormData()
    for (const name of ['y.txt', 'z.txt']) form.append('file', new File(['市水务局局长 闻人雪：内容。'], name))
    const { POST } = await routes.briefings()
    const response = await POST(new Request(`${base}/api/briefings`, { method: 'POST', body: form, headers: local }))
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toMatch(/只能发送一个文件.*2 个/u)
    expect((await (await list()).json()).briefings.map(({ id }: { id: string }) => id)).not.toContain('y')
  })

  it('refuse what cannot be read', async () => {
    const { POST } = await routes.briefings()
    const response = await POST(upload('/api/briefings', 'picture.png', '\u0000'))
    expect(response.status).toBe(400)
    expect((await response.json()).error.code).toBe('unsupported_format')
  })
})

it('is healthy when questions can be answered', async () => {
  const response = await (await routes.health()).GET()
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', models: { local: 'extractive', llm: null } })
}, 60_000)

import fs from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createEmbeddings, VECTOR_SOURCES } from '../../lib/embed/create-embeddings.ts'
import { readEnv } from '../../lib/env.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'
import type { BriefingEmbeddings } from '../../lib/embed/briefing-embeddings.ts'
import { readSources } from '../architecture/read-sources.ts'

// Loading a model takes seconds where the processor is shared.
vi.setConfig({ testTimeout: 60_000 })

const cosine = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

/** Words counted into 64 numbers by their characters: near texts get near vectors, as from a real model. */
function vectorOf(text: string): number[] {
  const vector = new Array<number>(64).fill(0.01)
  for (const character of text) vector[(character.codePointAt(0) ?? 0) % 64]! += 1
  return vector
}

let server: Server
let baseURL = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', piece => { body += piece })
    request.on('end', () => {
      const { input, model } = JSON.parse(body) as { input: string[]; model: string }
      if (model === 'broken') return void response.writeHead(400).end('{"error":{"message":"no such model","type":"x"}}')
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ object: 'list', model, data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })), usage: { prompt_tokens: 1, total_tokens: 1 } }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})
afterAll(() => server.close())

const kinds: [string, () => Promise<BriefingEmbeddings>][] = [
  ['local', () => createEmbeddings(readEnv({}))],
  ['API', () => createEmbeddings(readEnv({ OPENAI_EMBEDDING_MODEL: 'some-model', OPENAI_API_KEY: 'k', OPENAI_BASE_URL: baseURL }))],
]

describe.each(kinds)('%s embeddings', (_kind, open) => {
  it('name their space and keep its dimensions, length and order', async () => {
    const embeddings = await open()
    expect(embeddings.id.length).toBeGreaterThan(8)
    const texts = ['轨道交通运营里程达到750公里。', '老旧小区改造。', '', '高'.repeat(3000), '轨道交通运营里程达到750公里。']
    const vectors = await embeddings.embedDocuments(texts)
    expect(vectors.map(vector => vector.length)).toEqual(texts.map(() => embeddings.dimensions))
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 3)
    expect(vectors[4]).toEqual(vectors[0])
    expect(await embeddings.embedDocuments([])).toEqual([])
  })

  it('lay a question nearest to the text that answers it, traditional characters too', async () => {
    const embeddings = await open()
    const [rail = [], estates = []] = await embeddings.embedDocuments(['轨道交通运营里程达到750公里。', '老旧小区改造惠及居民。'])
    for (const question of ['轨道交通运营里程是多少？', '軌道交通營運里程是多少？']) {
      const vector = await embeddings.embedQuery(question)
      expect(vector).toHaveLength(embeddings.dimensions)
      expect(cosine(vector, rail)).toBeGreaterThan(cosine(vector, estates))
    }
  })

  it('give the same vector however a text is batched', async () => {
    const embeddings = await open()
    const [alone] = await embeddings.embedDocuments(['数字经济'])
    const [, beside] = await embeddings.embedDocuments(['一段长得多的文字，'.repeat(20), '数字经济'])
    expect(beside).toEqual(alone)
  })

  it('stop when asked to', async () => {
    const embeddings = await open()
    await expect(embeddings.embedQuery('问题', { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
  })
})

describe('createEmbeddings', () => {
  it('names another space where the model or its tokenizer is another', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'models-'))
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
    const idOf = async (name: string, changed?: string) => {
      const modelsDir = path.join(folder, name)
      fs.mkdirSync(path.join(modelsDir, 'encoder'), { recursive: true })
      fs.writeFileSync(path.join(modelsDir, 'encoder/model.onnx'), 'a model')
      fs.copyFileSync('models/tokenizer.json', path.join(modelsDir, 'tokenizer.json'))
      if (changed) fs.appendFileSync(path.join(modelsDir, changed), '\n')
      return (await createEmbeddings(readEnv({ MODELS_DIR: modelsDir }))).id
    }
    const ids = [await idOf('a'), await idOf('b', 'tokenizer.json'), await idOf('c', 'encoder/model.onnx')]
    expect(new Set(ids).size).toBe(3)
    expect(await idOf('d')).toBe(ids[0])
  })

  it.each([['local', 'lib/embed/encoder-tokens.ts'], ['api', 'lib/embed/api-embeddings.ts']] as const)('the id of the %s encoder carries every source that decides what it is given', (kind, first) => {
    const imports = new Map(readSources('lib').map(({ file, imports }) => [file, imports]))
    const reached = new Set([first as string])
    for (const file of reached) for (const target of imports.get(file) ?? []) reached.add(target)
    // Shapes, errors and where things are kept: none of them touches a text. Spans are for the reader alone.
    const apart = /^lib\/(?:contract\/|errors|once-per-process|embed\/briefing-embeddings|onnx\/token-spans)/u
    const deciding = [...reached].filter(file => !apart.test(file)).map(file => file.replace('lib/', ''))
    expect(deciding.filter(file => !(VECTOR_SOURCES[kind] as readonly string[]).includes(file))).toEqual([])
  })

  it('reproduces the reference vectors from their texts', async () => {
    const reference = JSON.parse(fs.readFileSync('models/reference.json', 'utf8')) as { embeddings: { text: string; vector: number[] }[] }
    const embeddings = await createEmbeddings(readEnv({}))
    // The reference embedded traditional text as it stood; we fold it first.
    for (const { text, vector } of reference.embeddings.filter(({ text }) => toSimplified(text) === text)) {
      const [, prefix, words = ''] = /^(query|passage): (.*)$/su.exec(text) ?? []
      const mine = prefix === 'query' ? await embeddings.embedQuery(words) : (await embeddings.embedDocuments([words]))[0] ?? []
      // Another processor family rounds int8 differently.
      expect(cosine(mine, vector), text).toBeGreaterThan(0.99)
    }
  })

  it.each([
    ['轨道交通运营里程是多少？', 'zh-Hans'], ['軌道交通營運里程是多少？', 'zh-Hant'], ['How long is the rail transit network?', 'en'],
  ] as const)('the encoder that ships finds what answers %s like it, and another matter unlike', async (question, lang) => {
    const embeddings = await createEmbeddings(readEnv({}))
    const vector = await embeddings.embedQuery(question)
    const [rail = [], fishing = []] = await embeddings.embedDocuments(['到2027年，全市轨道交通运营里程达到750公里。', '渔船五月起休渔，八月开捕，罚款从严。'])
    expect(embeddings.likeness!(cosine(vector, rail), lang)).toBeGreaterThan(0.6)
    expect(embeddings.likeness!(cosine(vector, fishing), lang)).toBeLessThan(0.2)
    expect([embeddings.likeness!(-1, lang), embeddings.likeness!(1, lang)]).toEqual([0, 1])
  })

  it('the encoder that ships finds the Chinese sentence that answers an English question closer than another, and leaves Chinese to the reader', async () => {
    const embeddings = await createEmbeddings(readEnv({}))
    const vector = await embeddings.embedQuery('How long is the rail transit network?')
    const texts = ['到2027年，全市轨道交通运营里程达到750公里。', '渔船五月起休渔，八月开捕，罚款从严。']
    const [rail = 0, fishing = 0] = await embeddings.closeness!(vector, texts, 'en')!
    expect(rail).toBeGreaterThan(0)
    expect(fishing).toBeLessThan(0)
    expect(embeddings.closeness!(vector, texts, 'zh-Hans')).toBeUndefined()
  })

  it('says what to mend when the server refuses, or the model is missing', async () => {
    const refused = createEmbeddings(readEnv({ OPENAI_EMBEDDING_MODEL: 'broken', OPENAI_API_KEY: 'k', OPENAI_BASE_URL: baseURL }))
    await expect(refused).rejects.toMatchObject({ code: 'unavailable', fix: expect.stringContaining('OPENAI_EMBEDDING_MODEL') })
    await expect(createEmbeddings(readEnv({ MODELS_DIR: '/nowhere' }))).rejects.toMatchObject({ code: 'unavailable', fix: expect.stringContaining('MODELS_DIR') })
  })
})

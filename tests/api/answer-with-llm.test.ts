import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../lib/answer-question.ts'
import type { Answer } from '../../lib/contract/answer.ts'
import type { AnswerEvent } from '../../lib/contract/event.ts'
import { readEnv } from '../../lib/env.ts'
import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'
import { type Behaviour, type MockServer, startMockServer } from '../llm/mock-server.ts'

// The whole path with a model configured, over a briefing of its own: what its server does decides who answers.
const text = '滨河市绿道建设新闻发布会实录\n\n市园林局局长贺知秋：到2027年，全市绿道总长将达到860公里，覆盖七成社区。今年新建绿道120公里，总投资4.6亿元。\n\n市体育局副局长万里舟：社区健身点今年增加35处，器材由专业队伍每周检查一次。\n\n市绿化委员会办公室主任沈青川：绿道沿线补种乔木2.4万株。绿道驿站达到86座。绿道夜间照明覆盖92%。绿道厕所新建40座。绿道志愿者有5300人。绿道标识更换1700块。绿道桥梁检修23座。绿道巡护每天两次。\n'
const question = '到2027年绿道总长要达到多少公里？'
let folder = ''
let server: MockServer | null = null

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'llm-'))
  await fs.mkdir(path.join(folder, 'corpus'))
  await fs.writeFile(path.join(folder, 'corpus', 'greenway.txt'), text)
})
afterEach(async () => { await server?.close() })
afterAll(async () => fs.rm(folder, { recursive: true, force: true }))

async function open(...behaviours: Behaviour[]): Promise<Assistant> {
  server = await startMockServer(...behaviours)
  return openAssistant(readEnv({ CORPUS_DIR: path.join(folder, 'corpus'), INDEX_DIR: path.join(folder, 'index'), OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'mock', OPENAI_API_KEY: 'k' }))
}

async function ask(assistant: Assistant, asked = question): Promise<{ events: AnswerEvent[]; answer: Answer }> {
  const events: AnswerEvent[] = []
  for await (const event of answerQuestion(assistant, { question: asked })) events.push(event)
  const last = events.at(-1)
  if (last?.type !== 'answer') throw new Error('no answer came last')
  for (const { start, end, quote } of last.answer.citations) expect(text.slice(start, end)).toBe(quote)
  return { events, answer: last.answer }
}

describe('with a model configured', () => {
  it('shows what the model wrote, cited and checked', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['到2027年，绿道总长将达', '到860公里[', '1]。'] }))
    expect(answer).toMatchObject({ outcome: 'answered', model: { id: 'mock', mode: 'llm' }, sentences: [{ verdict: 'supported', citations: [1] }] })
  }, 60_000)

  it('finds the source of a sentence whose marker the model left out', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['到2027年，全市绿道总长将达到860公里。'] }))
    expect(answer.sentences).toMatchObject([{ verdict: 'supported', citations: [1] }])
    expect(answer.text).toMatch(/\[1\]$/)
  }, 60_000)

  it('marks a number that the source does not bear out, beside what it does', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['到2027年，全市绿道总长将达到860公里[1]。', '今年新建绿道210公里[1]。'] }))
    expect(answer.sentences.map(sentence => sentence.verdict)).toEqual(['supported', 'unsupported'])
    expect(answer.sentences[1]?.reasons).not.toEqual([])
  }, 60_000)

  it('gives way to the local answer, saying so, when nothing it wrote is borne out', async () => {
    const { events, answer } = await ask(await open({ does: 'answer', pieces: ['到2027年，全市绿道总长将达到990公里[1]。'] }))
    expect(events.some(event => event.type === 'reset')).toBe(true)
    expect(answer).toMatchObject({ outcome: 'answered', model: { mode: 'local' } })
    expect(answer.text).toContain('860公里')
    expect(answer.text).not.toContain('990')
    expect(answer.notices).toHaveLength(1)
  }, 60_000)

  it('gives way to the local answer when the server refuses', async () => {
    const { answer } = await ask(await open({ does: 'status', status: 401 }))
    expect(answer).toMatchObject({ model: { mode: 'local' }, outcome: 'answered' })
    expect(answer.notices?.[0]).toContain('密钥')
  }, 60_000)

  it('keeps a plain "not mentioned", with the nearest words', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['稿件没有提到。'] }))
    expect(answer).toMatchObject({ outcome: 'not_found', citations: [], model: { mode: 'llm' } })
    expect(answer.nearest.length).toBeGreaterThan(0)
  }, 60_000)

  it('says the rest in the speakers\' own words when the model leaves out what else was asked', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['今年新建绿道120公里[1]。'] }), '今年新建绿道多少公里？社区健身点今年增加多少处？')
    expect(answer).toMatchObject({ outcome: 'answered', model: { mode: 'llm' } })
    expect(answer.sentences.every(({ verdict }) => verdict === 'supported')).toBe(true)
    expect(answer.text).toContain('35处')
    expect(answer.citations.map(({ speaker }) => speaker?.name)).toEqual(['贺知秋', '万里舟'])
  }, 60_000)

  it('adds nothing where the model says that it is not mentioned', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['稿件没有提到。'] }), '今年新建绿道多少公里？社区健身点今年增加多少处？')
    expect(answer).toMatchObject({ outcome: 'not_found', citations: [] })
  }, 60_000)

  it('asks no model about what no sentence speaks of', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['贺知秋的夫人是教师[1]。'] }), '贺知秋的夫人在哪个单位上班？')
    expect(server?.requests).toEqual([])
    expect(answer).toMatchObject({ outcome: 'not_found', citations: [], model: { mode: 'local' } })
    expect(answer.notices).toHaveLength(1)
  }, 60_000)

  it('gives way to the local answer when what the model cites answers something else', async () => {
    const { answer } = await ask(await open({ does: 'answer', pieces: ['社区健身点今年增加35处，器材由专业队伍每周检查一次。'] }))
    expect(answer).toMatchObject({ outcome: 'answered', model: { mode: 'local' } })
    expect(answer.text).toContain('860公里')
    expect(answer.text).not.toContain('35处')
  }, 60_000)

  it('holds a model that repeats the whole page to what it was shown', async () => {
    const all = text.split('\n').flatMap(line => (line.includes('：') ? [line.slice(line.indexOf('：') + 1)] : []))
    const { answer } = await ask(await open({ does: 'answer', pieces: all }), '绿道建设的情况怎么样？')
    expect(answer.citations.map(({ marker }) => marker)).toEqual(answer.citations.map((_, i) => i + 1))
    expect(answer.sentences.every(({ verdict, citations }) => verdict !== 'supported' || citations.length > 0)).toBe(true)
  }, 60_000)
})

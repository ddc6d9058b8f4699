import { afterEach, describe, expect, it } from 'vitest'
import type { Lookup } from '../../lib/answer/deep/deep-tools.ts'
import { evidenceDesk } from '../../lib/answer/deep/evidence-desk.ts'
import { researchDeep } from '../../lib/answer/deep/research-deep.ts'
import { LlmFailure } from '../../lib/answer/llm/llm-failure.ts'
import type { AnswerEvent } from '../../lib/contract/event.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { createSentenceCheck } from '../../lib/verify/create-sentence-check.ts'
import { type Behaviour, type MockServer, startMockServer } from '../llm/mock-server.ts'
import { evidenceOf } from '../verify/evidence.ts'

const ZHAO: Speaker = { name: '赵明远', title: '市交通局局长', organization: '市交通局', role: 'spokesperson' }
const SENTENCES = [{ ...evidenceOf('到2027年,轨道交通运营里程达750公里。', ZHAO), start: 0, end: 21 }, { ...evidenceOf('票价保持不变。', ZHAO), start: 30, end: 37 }]
const lookup: Lookup = {
  search: async query => (query.includes('里程') ? SENTENCES.slice(0, 1) : []),
  readTurn: async () => SENTENCES,
  speakers: () => [ZHAO],
}

const open: MockServer[] = []
afterEach(async () => { await Promise.all(open.splice(0).map(server => server.close())) })

let made = 0
const completion = (message: object, finish: string): Behaviour => ({
  does: 'raw', type: 'application/json',
  body: JSON.stringify({ id: `x${made++}`, object: 'chat.completion', created: 1, model: 'mock', choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: finish }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }),
})
const calls = (name: string, input: object): Behaviour => completion({ tool_calls: [{ id: `c${made++}`, type: 'function', function: { name, arguments: JSON.stringify(input) } }] }, 'tool_calls')
const says = (content: string): Behaviour => completion({ content }, 'stop')

async function research(behaviours: Behaviour[], limits = { steps: 4, total: 40_000 }) {
  const server = await startMockServer(...behaviours)
  open.push(server)
  const events: AnswerEvent[] = []
  const run = researchDeep({
    settings: { model: 'mock', apiKey: 'k', baseURL: server.url }, question: '轨道交通里程和票价？', lookup, limits,
    checkFor: evidence => createSentenceCheck({ evidence, roster: [ZHAO] }),
  })
  for (;;) {
    const { value, done } = await run.next()
    if (done) return { ...value, events, server }
    events.push(value)
  }
}

describe('researchDeep', () => {
  it('looks things up, reports each step, and answers from what it was shown, checked', async () => {
    const { draft, steps, events, server } = await research([
      calls('list_speakers', {}), calls('search', { query: '轨道交通里程' }), calls('read_turn', { passage: 'test#1' }),
      says('到2027年轨道交通运营里程达750公里[1]。票价会上涨[2]。'),
    ])
    expect(steps).toEqual(['查看发言人名单', '检索：轨道交通里程', '通读一段发言：test#1'])
    expect(events.flatMap(event => (event.type === 'status' && event.stage === 'retrieve' ? [event.detail] : []))).toEqual(steps)
    expect(draft.sentences.map(({ text, verdict }) => [text, verdict])).toEqual([['到2027年轨道交通运营里程达750公里[1]。', 'supported'], ['票价会上涨[2]。', 'unsupported']])
    expect(draft.citations.map(citation => citation.quote)).toEqual(['到2027年,轨道交通运营里程达750公里。', '票价保持不变。'])
    expect(JSON.stringify(server.requests.at(-1)?.messages)).toContain('[1] 赵明远（市交通局局长）：到2027年,轨道交通运营里程达750公里。')
  }, 60_000)

  it.each<[string, Behaviour[], string]>([
    ['goes round in circles', Array.from({ length: 9 }, () => calls('search', { query: '里程' })), 'stalled'],
    ['answers without looking', [says('里程是750公里。')], 'empty'],
    ['finds nothing and says nothing', [calls('search', { query: '天气' }), says('')], 'empty'],
    ['is refused', [{ does: 'status', status: 401 }], 'unauthorized'],
  ])('gives way to the ordinary answer when it %s', async (_, behaviours, kind) => {
    const failure = await research(behaviours).then(() => null, error => error)
    expect(failure).toBeInstanceOf(LlmFailure)
    expect(failure.kind).toBe(kind)
  }, 60_000)
})

describe('evidenceDesk', () => {
  it('gives one sentence one number, however often it is found', () => {
    const desk = evidenceDesk()
    expect(desk.lay(SENTENCES.slice(0, 1)).map(each => each.number)).toEqual([1])
    expect(desk.lay(SENTENCES).map(each => each.number)).toEqual([1, 2])
    expect(desk.all().map(each => each.quote)).toEqual(SENTENCES.map(each => each.quote))
  })
})

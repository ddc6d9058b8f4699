import { MockLanguageModelV4, simulateReadableStream } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { rewriteFollowUp } from '../../lib/answer/llm/rewrite-follow-up.ts'

const usage = { inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 }, outputTokens: { total: 1, text: 1, reasoning: 0 } }

function writes(text: string): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    doStream: async () => ({
      stream: simulateReadableStream({
        chunks: [
          { type: 'text-start', id: '1' }, { type: 'text-delta', id: '1', delta: text }, { type: 'text-end', id: '1' },
          { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
        ],
      }),
    }),
  })
}
const ask = (model: MockLanguageModelV4) => rewriteFollowUp({
  model, question: '那它占全市多少？', fallback: '中心城区占全市多少？',
  history: [{ role: 'user', content: '中心城区的地区生产总值是多少？' }, { role: 'assistant', content: '1.34万亿元[1]。' }],
})

describe('rewriteFollowUp', () => {
  it.each([
    ['keeps a question that stands alone', '中心城区的地区生产总值占全市多少？', '中心城区的地区生产总值占全市多少？'],
    ['drops a label and quotes', '改写后的问题：“中心城区的地区生产总值占全市多少？”', '中心城区的地区生产总值占全市多少？'],
    ['refuses an answer with a number nobody said', '占全市41.7%。', '中心城区占全市多少？'],
    ['refuses one that still points back', '那它占全市多少？', '中心城区占全市多少？'],
    ['refuses one that names nothing', '它占全市的比重是多少？', '中心城区占全市多少？'],
    ['refuses a year nobody said', '2026年中心城区占全市多少？', '中心城区占全市多少？'],
    ['refuses a name nobody said', '王小明说中心城区占全市多少？', '中心城区占全市多少？'],
    ['refuses another topic', '新增学位有哪些安排？', '中心城区占全市多少？'],
    ['refuses several lines', '中心城区占多少？\n答：41.7%', '中心城区占全市多少？'],
    ['refuses a treatise', '字'.repeat(300), '中心城区占全市多少？'],
    ['refuses nothing', '', '中心城区占全市多少？'],
  ])('%s', async (_, written, expected) => expect(await ask(writes(written))).toBe(expected))

  it('falls back when the model fails', async () => {
    const model = new MockLanguageModelV4({ doStream: async () => { throw new Error('broken') } })
    expect(await ask(model)).toBe('中心城区占全市多少？')
  })

  it('does not ask where there is no history', async () => {
    const model = writes('别的问题？')
    expect(await rewriteFollowUp({ model, question: '里程？', history: [], fallback: '里程？' })).toBe('里程？')
    expect(model.doStreamCalls.length).toBe(0)
  })
})

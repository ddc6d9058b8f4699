import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { createReader } from '../../lib/read/create-reader.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

// Models read here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

const reader = createReader({ modelsDir: 'models' })

const library = [
  '下面说说图书馆的情况。', '市图书馆新馆年底开放，地上六层，能放280万册书。', '新馆每天从早上8点半开到晚上9点，周一下午闭馆。',
  '老馆改成少儿馆，明年暑假前迎客。', '外地读者凭身份证就能办证，不收押金。', '去年全市流通图书1460万册次，比上年多一成二。',
]

async function margins(question: string): Promise<number[]> {
  const { sentences } = await reader.read(question, library.map(text => ({ text })))
  return sentences.map(({ evidence }) => evidence)
}

test.each([
  ['不是本地人，借书要交押金吗？', 4],
  ['新馆几点关门？', 2],
  ['原来的馆以后做什么用？', 3],
  ['How many books can the new library hold?', 1],
])('finds the sentence that answers everyday words: %s', async (question, place) => {
  const found = await margins(question)
  expect(found.indexOf(Math.max(...found))).toBe(place)
})

test.each([
  ['新馆花了多少钱？', '新馆能放多少册书？'],
  ['少儿馆有多少册书？', '少儿馆什么时候迎客？'],
  ['外地读者一次能借几本？', '外地读者办证要什么？'],
])('is less sure of a neighbour that is not told (%s) than of what is (%s)', async (missing, told) => {
  expect(Math.max(...await margins(missing))).toBeLessThan(Math.max(...await margins(told)))
})

const lines = <T>(file: string): T[] => fs.readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line) as T)

test('nothing it was trained on stands in the questions kept apart', () => {
  const trained = new Set([
    ...lines<{ questions: { question: string }[] }>('models/briefing-reader/training.jsonl').flatMap(({ questions }) => questions.map(({ question }) => question)),
    ...lines<{ question: string }>('models/briefing-reader/readers-questions.jsonl').map(({ question }) => toSimplified(question)),
  ])
  expect(trained.size).toBeGreaterThan(2000)
  const kept = ['calibration', 'held-out', 'apart', 'readers-apart'].flatMap(set => lines<{ question: string }>(`tests/questions/${set}.jsonl`))
  expect(kept.map(({ question }) => toSimplified(question)).filter(question => trained.has(question))).toEqual([])
})

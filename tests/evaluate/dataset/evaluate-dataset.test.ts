import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createEmbeddings } from '../../../lib/embed/create-embeddings.ts'
import { readEnv } from '../../../lib/env.ts'
import { evaluateDataset } from '../../../lib/evaluate/dataset/evaluate-dataset.ts'
import { rankScores } from '../../../lib/evaluate/dataset/rank-scores.ts'
import { readDataset } from '../../../lib/evaluate/dataset/read-dataset.ts'
import { createReader } from '../../../lib/read/create-reader.ts'

// Loading a model takes seconds where the processor is shared.
vi.setConfig({ testTimeout: 60_000 })

describe('rankScores', () => {
  it.each<[string, string[], string[], [number, number, number, number]]>([
    ['right first', ['a', 'b'], ['a'], [1, 1, 1, 1]],
    ['right third', ['x', 'y', 'a'], ['a'], [0, 1, 1 / 3, 0.5]],
    ['right eleventh', [...'bcdefghijk', 'a'], ['a'], [0, 0, 0, 0]],
    ['one of two right', ['a', 'x'], ['a', 'b'], [1, 1, 1, 1 / (1 + 1 / Math.log2(3))]],
    ['nothing found', [], ['a'], [0, 0, 0, 0]],
  ])('%s', (_reason, found, right, [first, ten, mrr, ndcg]) => {
    const scores = rankScores([{ found, right }])
    expect(scores['R@1']).toBeCloseTo(first)
    expect(scores['R@10']).toBeCloseTo(ten)
    expect(scores['MRR@10']).toBeCloseTo(mrr)
    expect(scores['nDCG@10']).toBeCloseTo(ndcg)
  })

  it('is the mean over questions, and 0 of none', () => {
    expect(rankScores([{ found: ['a'], right: ['a'] }, { found: ['b'], right: ['a'] }])['R@1']).toBe(0.5)
    expect(rankScores([])).toEqual({ 'R@1': 0, 'R@10': 0, 'MRR@10': 0, 'nDCG@10': 0 })
  })
})

describe('evaluateDataset', () => {
  let folder = ''
  const texts = {
    bridge: '大桥全长三千米。工程由市交通局承建。大桥预计明年通车。',
    library: '圖書館週一閉館。館內藏書五十萬冊。',
    park: '公园里种了两千棵树。游客可以免费入园。',
  }
  const asked = [['大桥有多长？', 'bridge', 0], ['大桥由哪个部门承建？', 'bridge', 1], ['图书馆藏书多少册？', 'library', 1], ['公园种了多少棵树？', 'park', 0]] as const

  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'dataset-'))
    const sentences = Object.entries(texts).flatMap(([passage_id, text]) => {
      let start = 0
      return text.match(/[^。]+。/gu)!.map((words, n) => {
        const sentence = { id: `${passage_id}#s${n}`, passage_id, start, end: start + words.length }
        start += words.length
        return sentence
      })
    })
    const files = {
      passages: Object.entries(texts).map(([id, text]) => ({ id, text })),
      questions: asked.map(([question, passage], n) => ({ id: `q${n}`, question, positive_passage_ids: [passage] })),
      sentences,
      sentence_gold: asked.map(([, passage_id, sentence], n) => ({ id: `q${n}`, passage_id, gold_sentence_ids: [`${passage_id}#s${sentence}`] })),
    }
    for (const [name, lines] of Object.entries(files)) await fs.writeFile(path.join(folder, `${name}.jsonl`), lines.map(line => JSON.stringify(line)).join('\n'))
  })
  afterAll(() => fs.rm(folder, { recursive: true, force: true }))

  it('finds passages and sentences through the stages of the product', async () => {
    const env = readEnv({})
    const scores = await evaluateDataset(folder, { embeddings: await createEmbeddings(env), reader: createReader({ modelsDir: env.MODELS_DIR }) })
    expect(scores).toMatchObject({ passages: 3, questions: 4, 'R@1': 1, 'R@10': 1, 'MRR@10': 1, 'nDCG@10': 1, 'sentence@1': 1, 'sentence@1 within passage': 1 })
  })

  it('says which file is missing, and which line is wrong', async () => {
    await expect(readDataset(path.join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'bad_input', message: expect.stringContaining('.jsonl') })
    const broken = `${folder}-broken`
    await fs.cp(folder, broken, { recursive: true })
    await fs.appendFile(path.join(broken, 'questions.jsonl'), '\n{"id":1}\n')
    await expect(readDataset(broken)).rejects.toThrow('questions.jsonl 第 5 行')
    await fs.rm(broken, { recursive: true })
  })
})

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Question } from '../../lib/contract/question.ts'
import { findBriefings } from '../../scripts/evaluate/find-briefings.ts'

const corpusDir = fs.mkdtempSync(path.join(os.tmpdir(), 'find-briefings-'))
for (const name of ['甲.txt', '乙.txt', '丙.doc']) fs.writeFileSync(path.join(corpusDir, name), '内容')
afterAll(() => fs.rmSync(corpusDir, { recursive: true, force: true }))

const asks = (id: string, briefings?: string[]): Question => ({ id, question: '？', answerable: true, facts: [], forbidden: [], speakers: [], evidence: [], ...(briefings && { briefings }) })
const find = async (...questions: Question[]) => (await findBriefings({ paths: [], questions, corpusDir }))?.map(file => path.basename(file)).sort()

test('a question that names no briefing is asked of the corpus, also beside one that names some', async () => {
  expect(await find(asks('a'))).toBeUndefined()
  expect(await find(asks('a', ['甲.txt']))).toEqual(['甲.txt'])
  expect(await find(asks('a', ['甲.txt']), asks('b'))).toEqual(['乙.txt', '甲.txt'])
  await expect(find(asks('a', ['丁.txt']))).rejects.toThrow(/没有找到问题所问的稿件 丁\.txt/u)
})

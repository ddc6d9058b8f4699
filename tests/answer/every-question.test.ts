import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerOnce } from '../../lib/answer-question.ts'
import { answerSchema } from '../../lib/contract/answer.ts'
import { readQuestions } from '../../lib/evaluate/read-questions.ts'
import { readEnv } from '../../lib/env.ts'
import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'
import fs from 'node:fs/promises'

// What a reader relies on in every answer, whether it is right or not: asked of the first briefing, one question in three of the sets.
const EVERY = 3
const FILE = 'briefing.txt'
let assistant: Assistant

beforeAll(async () => { assistant = await openAssistant(readEnv({})) }, 120_000)
afterAll(async () => assistant.close())

it('binds every answer to exact words, who said them and gapless markers', async () => {
  const index = await assistant.index()
  const sets = await Promise.all(['dev', 'held-out'].map(async name => readQuestions(await fs.readFile(`tests/questions/${name}.jsonl`, 'utf8'), name)))
  const questions = sets.flat().filter(question => question.briefings?.length === 1 && question.briefings[0] === FILE).filter((_, i) => i % EVERY === 0)
  expect(questions.length).toBeGreaterThan(60)
  for (const { id, question, history } of questions) {
    const answer = answerSchema.parse(await answerOnce(assistant, { question, model: 'local', ...(history && { history }) }))
    for (const cited of [...answer.citations, ...answer.nearest]) {
      const briefing = index.briefings.get(cited.briefingId)!
      expect(briefing.text.slice(cited.start, cited.end), id).toBe(cited.quote)
      expect(cited.sha256, id).toBe(briefing.sha256)
      const turn = briefing.turns.find(({ start, end }) => start <= cited.start && cited.end <= end)
      expect(cited.speaker?.name ?? null, id).toBe(turn?.speaker ?? turn?.attributedTo ?? null)
    }
    expect(answer.citations.map(citation => citation.marker), id).toEqual(answer.citations.map((_, i) => i + 1))
    const used = [...answer.text.matchAll(/\[(\d+)\]/gu)].map(([, marker]) => Number(marker))
    expect(new Set(used), id).toEqual(new Set(answer.citations.map(citation => citation.marker)))
    expect(answer.sentences.filter(sentence => sentence.verdict === 'unsupported').map(sentence => sentence.reasons), id).toEqual([])
    if (answer.outcome === 'answered' || answer.outcome === 'partial') expect(answer.citations.length, id).toBeGreaterThan(0)
    else expect(answer.citations, id).toEqual([])
  }
}, 900_000)

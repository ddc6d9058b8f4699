import { expect, test } from 'vitest'
import { answerOnce } from '../../lib/answer-question.ts'
import { buildIndex } from '../../lib/build-index.ts'
import { readEnv } from '../../lib/env.ts'
import { openAssistant } from '../../lib/open-assistant.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testPlace } from '../passage-index/test-place.ts'

const told = (question: string, answer: string) => [{ role: 'user' as const, content: question }, { role: 'assistant' as const, content: answer }]

test('a question without a place is asked of the place that the conversation is about, and of the others where that tells nothing', async () => {
  const ferries = '\n林一帆（临江市港务局局长）：临江市今年更新渡轮46条，票价不变。\n'
  const { corpusDir, indexDir } = await testPlace({ 'qing.txt': testBriefing('青河市', 31), 'lin.txt': testBriefing('临江市', 58) + ferries })
  const assistant = await openAssistant({ ...readEnv({}), CORPUS_DIR: corpusDir, INDEX_DIR: indexDir })
  try {
    await buildIndex({ corpusDir, indexDir, embeddings: assistant.embeddings })
    const quoted = async (question: string, history: ReturnType<typeof told>) => (await answerOnce(assistant, { question, history, model: 'local' })).citations.map(({ quote }) => quote).join('')
    const [ofQing, ofLin] = [told('青河市气象局局长说了什么？', '降雨量预计偏多。'), told('临江市气象局局长说了什么？', '降雨量预计偏多。')]
    expect(await quoted('今年已经加固堤防多少公里？', ofQing)).toMatch(/^(?!.*58公里).*31公里/u)
    expect(await quoted('今年已经加固堤防多少公里？', ofLin)).toMatch(/^(?!.*31公里).*58公里/u)
    expect(await quoted('今年更新渡轮多少条？', ofQing)).toContain('46条')
  } finally {
    await assistant.close()
  }
}, 120_000)

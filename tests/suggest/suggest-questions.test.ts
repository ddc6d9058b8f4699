import { expect, test } from 'vitest'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import type { Answer } from '../../lib/contract/answer.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { suggestQuestions } from '../../lib/suggest/suggest-questions.ts'
import { makeBriefing } from '../answer/local/make-briefing.ts'

const roads: Speaker = { name: '路长平', title: '市交通局副局长', organization: '市交通局', role: 'spokesperson' }
const briefing = makeBriefing([[roads, '到2027年，轨道交通运营里程达到640公里。全市轨道交通运营里程达到640公里。公共充电桩总数达到3万个。']])

const answered = (question: string): Answer => ({
  id: 'a', question, standaloneQuestion: question, outcome: 'answered', text: '', sentences: [], nearest: [], model: { id: 'extractive', mode: 'local' }, timings: {},
  citations: [{ marker: 1, briefingId: briefing.id, speaker: roads, quote: '', start: 0, end: 0, sha256: briefing.sha256 }],
})

const suggest = async (ask: (question: string) => Promise<Answer>) => Array.fromAsync(suggestQuestions({ briefings: [briefing], passages: chunkBriefing(briefing), wanted: 6, ask }))

test('what asks the same is asked and offered once', async () => {
  const asked: string[] = []
  const offered = await suggest(async question => {
    asked.push(question)
    return answered(question)
  })
  expect(offered).toEqual(asked)
  expect(offered.filter(question => question.includes('运营里程'))).toHaveLength(1)
  expect(offered).toContain('公共充电桩总数达到多少个？')
})

test('what is not answered in full, by the right person and with one voice, is not offered', async () => {
  expect(await suggest(async question => ({ ...answered(question), outcome: 'partial' }))).toEqual([])
  expect(await suggest(async question => ({ ...answered(question), disagrees: [1] }))).toEqual([])
  expect(await suggest(async question => ({ ...answered(question), citations: [] }))).toEqual([])
})

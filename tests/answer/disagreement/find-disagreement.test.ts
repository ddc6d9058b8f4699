import { expect, test, vi } from 'vitest'
import { findDisagreement } from '../../../lib/answer/disagreement/find-disagreement.ts'
import { tellDisagreement } from '../../../lib/answer/disagreement/tell-disagreement.ts'
import { listConsidered } from '../../../lib/answer/list-considered.ts'
import { composeAnswer } from '../../../lib/answer/local/tell/compose-answer.ts'
import { numberEvidence } from '../../../lib/answer/local/choose/number-evidence.ts'
import { selectEvidence } from '../../../lib/answer/local/choose/select-evidence.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { createReader } from '../../../lib/read/create-reader.ts'
import { readHits } from '../../../lib/read/read-hits.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { hitsOf, makeBriefing } from '../local/make-briefing.ts'

const water: Speaker = { name: '江晓岸', title: '市水利局局长', organization: '市水利局', role: 'spokesperson' }
const roads: Speaker = { name: '路长平', title: '市交通局副局长', organization: '市交通局', role: 'spokesperson' }
const spring: Briefing = { ...makeBriefing([[water, '去年全市新建水库12座，总投资8.4亿元。今年要清理河道25条。']]), id: 'spring', title: '临江市水利工作新闻发布会', date: '2025年3月1日' }
const autumn: Briefing = { ...makeBriefing([[roads, '北环路全长18公里。'], [water, '2024年，全市新建水库15座，总投资8.4亿元。']]), id: 'autumn', title: '临江市秋季新闻发布会', date: '2025年9月3日' }
const briefings = [spring, autumn]
const hills: Briefing = { ...autumn, id: 'hills', title: '望海县秋季新闻发布会' }

// Models read here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })
const reader = createReader({ modelsDir: 'models' })

async function ask(question: string, briefings: Briefing[] = [spring, autumn]) {
  const understanding = understandQuestion({ question, history: [], briefings })
  const hits = briefings.flatMap(hitsOf)
  const read = await readHits({ reader, understanding, hits })
  const selection = findDisagreement({ selection: selectEvidence({ understanding, read, briefings }), briefings })
  const evidence = numberEvidence({ selection, briefings })
  const { text, evidenceUsed } = composeAnswer({ understanding, selection, evidence })
  const citations = evidenceUsed.map((number, i) => ({ ...evidence[number - 1]!, marker: i + 1 }))
  return { text, hits, ...tellDisagreement({ written: { citations }, selection, briefings, lang: understanding.lang }) }
}

test('two briefings that differ are both quoted and cited, and told by title and date', async () => {
  const { text, citations, notices, disagrees } = await ask('去年全市新建水库多少座？')
  expect(text).toMatch(/^稿件里的说法不一致：/u)
  expect(text).toContain('12座')
  expect(text).toContain('15座')
  expect(citations.map(({ briefingId }) => briefingId).sort()).toEqual(['autumn', 'spring'])
  expect(disagrees).toEqual([1, 2])
  expect(notices?.join('')).toMatch(/《临江市水利工作新闻发布会》（2025年3月1日），江晓岸\[\d\]/u)
  expect(notices?.join('')).toMatch(/《临江市秋季新闻发布会》（2025年9月3日），江晓岸\[\d\]/u)
})

test('where they agree nothing is said of it', async () => {
  const { text, notices, disagrees } = await ask('去年新建水库的总投资是多少？')
  expect(text).toContain('8.4亿元')
  expect([notices, disagrees]).toEqual([undefined, undefined])
})

test('what a model leaves uncited is told in the speaker\'s own words', async () => {
  const understanding = understandQuestion({ question: '去年全市新建水库多少座？', history: [], briefings })
  const read = await readHits({ reader, understanding, hits: briefings.flatMap(hitsOf) })
  const selection = findDisagreement({ selection: selectEvidence({ understanding, read, briefings }), briefings })
  const [first] = numberEvidence({ selection, briefings })
  const { notices } = tellDisagreement({ written: { citations: [{ ...first!, marker: 1 }] }, selection, briefings, lang: 'zh-Hans' })
  expect(notices?.join('')).toMatch(/江晓岸\[1\].*江晓岸：“.*水库1[25]座/u)
})

test('the passages considered are exact quotations, at most six, those cited marked as used', async () => {
  const { citations, hits } = await ask('北环路全长多少公里？')
  const considered = listConsidered({ hits: [...hits, ...hits, ...hits, ...hits], briefings, citations })
  expect(considered).toHaveLength(6)
  for (const { briefingId, quote, start, end } of considered) expect(briefings.find(({ id }) => id === briefingId)?.text.slice(start, end)).toBe(quote)
  expect(considered.slice(0, hits.length).filter(({ used }) => used).map(({ briefingId, quote }) => [briefingId, quote.includes('18公里')])).toEqual([['autumn', true]])
})

test('what two cities each say of their own stands side by side, without calling it a contradiction', async () => {
  const { text, citations, notices, disagrees } = await ask('去年全市新建水库多少座？', [spring, hills])
  expect(text).toMatch(/^各稿件说的是不同地方：/u)
  expect(text).toContain('12座')
  expect(text).toContain('15座')
  expect(citations.map(({ briefingId }) => briefingId).sort()).toEqual(['hills', 'spring'])
  expect(disagrees).toBeUndefined()
  expect(notices?.join('')).toMatch(/《望海县秋季新闻发布会》（2025年9月3日），江晓岸\[\d\]/u)
})

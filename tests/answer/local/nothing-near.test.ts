import { expect, test, vi } from 'vitest'
import { composeAnswer } from '../../../lib/answer/local/tell/compose-answer.ts'
import { selectEvidence } from '../../../lib/answer/local/choose/select-evidence.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { createReader } from '../../../lib/read/create-reader.ts'
import { readHits } from '../../../lib/read/read-hits.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { hitsOf, makeBriefing } from './make-briefing.ts'

const water: Speaker = { name: '江晓岸', title: '市水利局局长', organization: '市水利局', role: 'spokesperson' }
const briefing = makeBriefing([
  [null, '3月1日，临江市新闻发布会在市民中心举行。'],
  [water, '去年全市新建水库12座，总投资8.4亿元。今年要办好三件事：一是加固堤防60公里；二是改造泵站9座；三是清理河道25条。'],
  [water, '大坝由专人每天巡查5次，发现裂缝当天在DH平台上报。'],
])

vi.setConfig({ testTimeout: 120_000 })
const reader = createReader({ modelsDir: 'models' })

/** What is said where every passage is so like the question. */
async function ask(question: string, likeness?: number) {
  const understanding = understandQuestion({ question, history: [], briefings: [briefing] })
  const hits = hitsOf(briefing).map(hit => ({ ...hit, ...(likeness !== undefined && { likeness }) }))
  const read = await readHits({ reader, understanding, hits })
  const selection = selectEvidence({ understanding, read, briefings: [briefing] })
  return composeAnswer({ understanding, selection, evidence: [] })
}

test.each([
  ['letters that are no words', 'asdf', 1], ['and several of them', 'lorem ipsum qwerty', 1], ['a single figure', '5', 0.9], ['a single character', '好', 0.9],
  ['sounds', '啊啊啊啊', 0.1], ['signs', '@@@', 0.1], ['letters that are asked about', 'asdf是多少？', 0.1], ['another matter in every word', '红烧肉怎么做才不腻？', 0],
])('%s: nothing is near, and that is said: %s', async (_, question, likeness) => {
  const { outcome, nearest, text } = await ask(question, likeness)
  expect({ outcome, nearest }).toEqual({ outcome: 'not_found', nearest: [] })
  expect(text).toMatch(/也没有相近的原话|or anything near it/u)
})

test.each([
  ['what shares a word with the text', '水库里能不能钓鱼？', 0.1],
  ['what is asked in other words than the text has', '蓄洪设施漏了谁来管？', 0.9],
  ['what is asked of somebody who speaks there', '江晓岸结婚了吗？', 0.1],
  ['what cannot be compared', '木星有多少颗卫星？', undefined],
])('%s keeps what is nearest: %s', async (_, question, likeness) => {
  const { outcome, nearest, text } = await ask(question, likeness)
  expect(outcome).toBe('not_found')
  expect(nearest.length).toBeGreaterThan(0)
  expect(text).toContain('下面是相近的原话')
})

test('the same in other words, where no passage is like it, has nothing near', async () => {
  expect((await ask('蓄洪设施漏了谁来管？', 0.1)).nearest).toEqual([])
})

test.each([['in English', 'How many reservoirs were built last year?'], ['one English word', 'reservoirs'], ['the name of a town', 'Linjiang'], ['a word of the page', 'dh']])('a question that is %s is one', async (_, question) => {
  const { outcome } = await ask(question, 1)
  expect(outcome).toBe('answered')
})

import { expect, test } from 'vitest'
import type { AnswerRequest } from '../../lib/contract/request.ts'
import { evaluateQuestions } from '../../lib/evaluate/evaluate-questions.ts'
import type { QuestionResult } from '../../lib/evaluate/question-result.ts'
import { renderReport } from '../../lib/evaluate/render-report.ts'
import { summarizeResults } from '../../lib/evaluate/summarize-results.ts'
import { answerOf, cite, questionOf, sources } from './fixture.ts'

const said = cite(1, '甲明说，新建学校38所。', '甲明')
const history = [{ role: 'user' as const, content: '新建了什么？' }, { role: 'assistant' as const, content: '学校。' }]
const questions = [
  questionOf({ id: 'q1', question: '多少所？', facts: [['38所']], evidence: ['新建学校38所'], briefings: ['b1.txt'], history }),
  questionOf({ id: 'q2', question: '<script>alert(1)</script>', answerable: false }),
]

async function evaluate() {
  const requests: AnswerRequest[] = []
  const results: QuestionResult[] = []
  for await (const result of evaluateQuestions({
    questions, sources, model: 'local',
    ask: async request => { requests.push(request); return { answer: answerOf('38所[1]。', [said]), trace: { hits: [], chosen: [said] } } },
  })) results.push(result)
  return { requests, results }
}

test('a question is asked with its history, of the briefings it names, in the mode asked for', async () => {
  const { requests } = await evaluate()
  expect(requests).toEqual([{ question: '多少所？', history, briefingIds: ['b1'], model: 'local' }, { question: '<script>alert(1)</script>', model: 'local' }])
})

test('each answer comes with its score and where it was lost', async () => {
  const { results } = await evaluate()
  expect(results.map(({ id, score, lostAt }) => [id, score.right, lostAt])).toEqual([['q1', true, null], ['q2', false, 'should_have_abstained']])
})

test('a briefing that is not there is told with the question', async () => {
  const lost = evaluateQuestions({ questions: [questionOf({ id: 'q9', briefings: ['b9.txt'] })], sources, ask: () => Promise.reject(new Error('not asked')) })
  await expect(lost.next()).rejects.toThrow('q9')
})

test('the report shows questions and answers as text and loads nothing', async () => {
  const { results } = await evaluate()
  const html = renderReport({ summary: summarizeResults(results), results, short: ['完全正确 50%，低于它的及格线 92%'] })
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toMatch(/<script|<link|<img|src=|href=/u)
  expect(html).toContain('未达到及格线：完全正确 50%，低于它的及格线 92%。')
  expect(html).not.toContain('按问题集')
  expect(renderReport({ summary: summarizeResults(results), results, short: [], sets: { dev: summarizeResults(results), held: summarizeResults([]) } })).toContain('按问题集')
  expect(html.indexOf('q2')).toBeLessThan(html.indexOf('q1 ·'))
})

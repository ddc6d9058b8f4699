import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkThresholds, readThresholds } from '../../lib/evaluate/check-thresholds.ts'
import type { QuestionResult } from '../../lib/evaluate/question-result.ts'
import type { QuestionScore } from '../../lib/evaluate/question-score.ts'
import { summarizeResults } from '../../lib/evaluate/summarize-results.ts'
import { answerOf, questionOf } from './fixture.ts'

const result = (score: Partial<QuestionScore>, id = 'q'): QuestionResult => ({
  id, question: questionOf({ id }), answer: answerOf('', [], { timings: { read: 5, total: score.totalMs ?? 0 } }), lostAt: score.right === false ? 'said_wrong' : null,
  score: { id, category: 'number', lang: 'zh', files: ['a'], right: true, checks: [], abstained: false, shouldAbstain: false, cited: null, quotes: { total: 0, exact: 0 }, wrongSpeakers: [], totalMs: 0, ...score },
})

test('questions are counted as a whole and by kind', () => {
  const summary = summarizeResults([
    result({ category: 'number' }), result({ category: 'number', right: false }), result({ category: 'list', lang: 'en', files: ['a', 'b'] }), result({ shouldAbstain: true, abstained: true, category: 'far' }),
  ])
  expect(summary.overall).toEqual({ asked: 4, right: 3, share: 0.75 })
  expect(summary.answerable).toEqual({ asked: 3, right: 2, share: 2 / 3 })
  expect(summary.unanswerable).toEqual({ asked: 1, right: 1, share: 1 })
  expect(summary.byCategory).toEqual({ far: { asked: 1, right: 1, share: 1 }, list: { asked: 1, right: 1, share: 1 }, number: { asked: 2, right: 1, share: 0.5 } })
  expect(summary.byLang).toMatchObject({ en: { asked: 1 }, zh: { asked: 3 } })
  expect(summary.byFile).toMatchObject({ a: { asked: 4 }, b: { asked: 1 } })
  expect(summary.lostAt).toEqual({ said_wrong: 1 })
})

test('citation precision weighs characters, its mean weighs questions, no citation is no measurement', () => {
  const summary = summarizeResults([result({ cited: { characters: 90, asked: 90 } }), result({ cited: { characters: 10, asked: 0 } }), result({ cited: { characters: 0, asked: 0 } })])
  expect(summary.citationPrecision).toEqual({ overall: 0.9, mean: 0.5 })
  expect(summarizeResults([result({})]).citationPrecision).toEqual({ overall: null, mean: null })
})

test('F1 of abstention is the harmonic mean of its precision and recall, whatever the counts', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(true, false, null), fc.boolean())), pairs => {
    const { precision, recall, f1 } = summarizeResults(pairs.map(([shouldAbstain, abstained]) => result({ shouldAbstain, abstained }))).abstention
    if (precision === null || recall === null || precision + recall === 0) expect(f1 ?? 0).toBe(0)
    else expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 10)
  }))
})

test('times are nearest-rank percentiles', () => {
  const summary = summarizeResults(Array.from({ length: 20 }, (_, i) => result({ totalMs: i + 1 })))
  expect(summary.times).toMatchObject({ p50: 10, p95: 19, byStage: { read: { p50: 5, p95: 5 } } })
})

test('a set passes at its thresholds, and what falls short is named', () => {
  const thresholds = readThresholds('{"fullyRight":0.5,"citationPrecision":0.8,"abstentionF1":1,"exactQuotes":1,"wrongSpeakers":0}', 't.json')
  const good = [result({}), result({ right: false, cited: { characters: 10, asked: 8 } }), result({ shouldAbstain: true, abstained: true, right: false })]
  expect(checkThresholds(summarizeResults([...good, result({})]), thresholds)).toEqual([])
  const bad = summarizeResults([...good, result({ quotes: { total: 2, exact: 1 }, wrongSpeakers: ['甲'], right: false, abstained: true })])
  expect(checkThresholds(bad, thresholds)).toEqual([
    '完全正确 25%，低于它的及格线 50%', '未提及判断 F1 66.6%，低于它的及格线 100%', '引文逐字相符 50%，低于它的及格线 100%', '张冠李戴 1 处，多于及格线所许的 0 处',
  ])
  expect(() => readThresholds('{"fullyWrong":1}', 't.json')).toThrow('t.json')
})

import type { Loss } from './lost-at.ts'
import type { QuestionResult } from './question-result.ts'

/** Right out of asked. */
export type Tally = { asked: number; right: number; share: number }

/** What `summary.json` holds; every share lies between 0 and 1, null where nothing was to be measured. */
export type Summary = {
  overall: Tally
  answerable: Tally
  unanswerable: Tally
  byCategory: Record<string, Tally>
  byLang: Record<string, Tally>
  byFile: Record<string, Tally>
  /** `overall` counts characters over the whole set, `mean` averages the questions. */
  citationPrecision: { overall: number | null; mean: number | null }
  abstention: { precision: number | null; recall: number | null; f1: number | null; wronglyAbstained: number; wronglyAnswered: number }
  quotes: { total: number; exact: number; share: number }
  wrongSpeakers: { count: number; questions: string[] }
  lostAt: Partial<Record<Loss, number>>
  /** Milliseconds. */
  times: { p50: number; p95: number; byStage: Record<string, { p50: number; p95: number }> }
  models: string[]
}

/** Adds up the judged questions of a set. */
export function summarizeResults(results: readonly QuestionResult[]): Summary {
  const wrong = results.filter(result => result.score.wrongSpeakers.length > 0)
  const quotes = { total: sum(results.map(result => result.score.quotes.total)), exact: sum(results.map(result => result.score.quotes.exact)) }
  return {
    overall: tally(results),
    answerable: tally(results.filter(result => result.score.shouldAbstain !== true)),
    unanswerable: tally(results.filter(result => result.score.shouldAbstain === true)),
    byCategory: tallies(results, result => [result.score.category]),
    byLang: tallies(results, result => [result.score.lang]),
    byFile: tallies(results, result => result.score.files),
    citationPrecision: citationPrecision(results),
    abstention: abstention(results),
    quotes: { ...quotes, share: quotes.total === 0 ? 1 : quotes.exact / quotes.total },
    wrongSpeakers: { count: sum(wrong.map(result => result.score.wrongSpeakers.length)), questions: wrong.map(result => result.id) },
    lostAt: counts(results.flatMap(result => result.lostAt ?? [])),
    times: times(results),
    models: [...new Set(results.map(result => `${result.answer.model.mode} ${result.answer.model.id}`))].sort(),
  }
}

function tally(results: readonly QuestionResult[]): Tally {
  const right = results.filter(result => result.score.right).length
  return { asked: results.length, right, share: results.length === 0 ? 1 : right / results.length }
}

function tallies(results: readonly QuestionResult[], keys: (result: QuestionResult) => string[]): Record<string, Tally> {
  const names = [...new Set(results.flatMap(keys))].sort()
  return Object.fromEntries(names.map(name => [name, tally(results.filter(result => keys(result).includes(name)))]))
}

function citationPrecision(results: readonly QuestionResult[]): Summary['citationPrecision'] {
  const cited = results.flatMap(({ score }) => (score.cited && score.cited.characters > 0 ? [score.cited] : []))
  return {
    overall: ratio(sum(cited.map(({ asked }) => asked)), sum(cited.map(({ characters }) => characters))),
    mean: ratio(sum(cited.map(({ asked, characters }) => asked / characters)), cited.length),
  }
}

function abstention(results: readonly QuestionResult[]): Summary['abstention'] {
  const judged = results.filter(({ score }) => score.shouldAbstain !== null)
  const count = (should: boolean, did: boolean) => judged.filter(({ score }) => score.shouldAbstain === should && score.abstained === did).length
  const rightly = count(true, true)
  const wronglyAbstained = count(false, true)
  const wronglyAnswered = count(true, false)
  return {
    precision: ratio(rightly, rightly + wronglyAbstained),
    recall: ratio(rightly, rightly + wronglyAnswered),
    f1: ratio(2 * rightly, 2 * rightly + wronglyAbstained + wronglyAnswered),
    wronglyAbstained,
    wronglyAnswered,
  }
}

function times(results: readonly QuestionResult[]): Summary['times'] {
  const stages = [...new Set(results.flatMap(result => Object.keys(result.answer.timings)))].filter(stage => stage !== 'total').sort()
  return {
    ...percentiles(results.map(result => result.score.totalMs)),
    byStage: Object.fromEntries(stages.map(stage => [stage, percentiles(results.flatMap(result => result.answer.timings[stage] ?? []))])),
  }
}

function percentiles(values: readonly number[]): { p50: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b)
  return { p50: nearestRank(sorted, 0.5), p95: nearestRank(sorted, 0.95) }
}

/** Nearest-rank percentile of ascending values; 0 of none. */
function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function counts<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counted: Partial<Record<Name, number>> = {}
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1
  return counted
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

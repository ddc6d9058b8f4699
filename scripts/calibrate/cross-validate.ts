import { logistic } from '../../lib/answer/local/judge/logistic.ts'
import type { Case } from './case.ts'
import { fitLogistic, type Weights } from './fit-logistic.ts'
import type { Judged } from './risk-coverage.ts'

/** Judges every case by a judge that was fitted on the cases of all other groups (sources, or briefings dealt into folds). */
export function crossValidate<From extends Weights, Seen extends Readonly<Record<Exclude<keyof From, 'bias'>, number>>>(cases: readonly Case<Seen>[], groupOf: (one: Case<Seen>) => string, from: From, missCounts: number): Judged[] {
  const groups = [...new Set(cases.map(groupOf))]
  if (groups.length < 2) return []
  return groups.flatMap(group => {
    const weights = fitLogistic(cases.filter(one => groupOf(one) !== group), from, missCounts)
    return cases.filter(one => groupOf(one) === group).map(({ features, answers }) => ({ score: logistic(weights, features), answers }))
  })
}

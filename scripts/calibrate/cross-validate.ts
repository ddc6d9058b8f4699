import type { Case } from './case.ts'
import { fitJudge, judge } from './fit-judge.ts'
import type { Judged } from './risk-coverage.ts'

/** Judges every case by a judge that was fitted on the cases of all other groups (sources, or briefings dealt into folds). */
export function crossValidate(cases: readonly Case[], groupOf: (one: Case) => string): Judged[] {
  const groups = [...new Set(cases.map(groupOf))]
  if (groups.length < 2) return []
  return groups.flatMap(group => {
    const weights = fitJudge(cases.filter(one => groupOf(one) !== group))
    return cases.filter(one => groupOf(one) === group).map(({ features, answers }) => ({ score: judge(weights, features), answers }))
  })
}

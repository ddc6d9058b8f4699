import { WEIGHTS } from '../../lib/answer/local/confidence.ts'
import type { Features } from '../../lib/answer/local/weigh-candidates.ts'
import type { Case } from './case.ts'

export type Weights = Record<string, number>

/** What a near miss counts against an answer: fewer of them are at hand than readers will ask. */
const NEAR_MISS = 1.25
/** Pull towards the weights in use, in units of each feature's spread: few cases should not overturn them. */
const PULL = 30
const STEPS = 2000
const RATE = 0.5

/** Logistic regression by gradient descent, drawn towards the weights in use. */
export function fitJudge(cases: readonly Case[]): Weights {
  const names = Object.keys(WEIGHTS).filter(name => name !== 'bias') as Exclude<keyof typeof WEIGHTS, 'bias'>[]
  const spread = names.map(name => deviation(cases.map(({ features }) => features[name])) || 1)
  const rows = cases.map(({ features, answers }) => ({ values: names.map((name, i) => features[name] / spread[i]!), answers, counts: answers ? 1 : NEAR_MISS }))
  const total = rows.reduce((sum, { counts }) => sum + counts, 0)
  const start = names.map((name, i) => WEIGHTS[name] * spread[i]!)
  const weights = [...start]
  let bias: number = WEIGHTS.bias
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => PULL * (weight - start[i]!))
    let slopeOfBias = 0
    for (const { values, answers, counts } of rows) {
      const sum = values.reduce((sofar, value, i) => sofar + weights[i]! * value, bias)
      const error = (1 / (1 + Math.exp(-sum)) - (answers ? 1 : 0)) * counts
      slopeOfBias += error
      values.forEach((value, i) => { slope[i]! += error * value })
    }
    bias -= RATE * slopeOfBias / total
    slope.forEach((each, i) => { weights[i]! -= RATE * each / total })
  }
  return { bias, ...Object.fromEntries(names.map((name, i) => [name, weights[i]! / spread[i]!])) }
}

/** What a fitted judge makes of a sentence, 0 to 1. */
export function judge(weights: Weights, features: Features): number {
  const sum = Object.entries(features).reduce((sofar, [name, value]) => sofar + (weights[name] ?? 0) * value, weights.bias ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

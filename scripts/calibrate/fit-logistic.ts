import type { Case } from './case.ts'

/** Weights of a logistic judge by feature, with its bias. */
export type Weights = Readonly<Record<string, number>>

/** Pull towards the weights in use, in units of each feature's spread: few cases should not overturn them. */
const PULL = 30
const STEPS = 2000
const RATE = 0.5

/**
 * Logistic regression by gradient descent, drawn towards the weights in use.
 * @param from the weights in use: their names are the features that are looked at
 * @param missCounts what a case that does not answer counts against one that does
 */
export function fitLogistic<From extends Weights>(cases: readonly Case<Readonly<Record<Exclude<keyof From, 'bias'>, number>>>[], from: From, missCounts: number): From {
  const names = Object.keys(from).filter(name => name !== 'bias') as (Exclude<keyof From, 'bias'> & string)[]
  const spread = names.map(name => deviation(cases.map(({ features }) => features[name])) || 1)
  const rows = cases.map(({ features, answers }) => ({ values: names.map((name, i) => features[name] / spread[i]!), answers, counts: answers ? 1 : missCounts }))
  const total = rows.reduce((sum, { counts }) => sum + counts, 0)
  const start = names.map((name, i) => from[name]! * spread[i]!)
  const weights = [...start]
  let bias: number = from.bias ?? 0
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
  return { bias, ...Object.fromEntries(names.map((name, i) => [name, weights[i]! / spread[i]!])) } as unknown as From
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

import { WEIGHTS } from '../../lib/answer/local/confidence.ts'
import type { Features } from '../../lib/answer/local/weigh-candidates.ts'

/** A sentence's features and whether it answers; `made` marks near misses made by taking the evidence out. */
export type Case = { features: Features; answers: boolean; made: boolean }

/** How much a made near miss counts against one that somebody asked. */
const MADE = 0.3
/** Pull towards the weights in use: few cases should not overturn them. */
const PULL = 0.02
const STEPS = 4000
const RATE = 0.05

/** Logistic regression by gradient descent, drawn towards the weights in use. */
export function fitJudge(cases: readonly Case[]): Record<string, number> {
  const weights: Record<string, number> = { ...WEIGHTS }
  const names = Object.keys(WEIGHTS).filter(name => name !== 'bias') as (keyof Features)[]
  const total = cases.reduce((sum, { made }) => sum + (made ? MADE : 1), 0)
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {}
    for (const { features, answers, made } of cases) {
      const sum = names.reduce((sofar, name) => sofar + (weights[name] ?? 0) * features[name], weights.bias ?? 0)
      const error = (1 / (1 + Math.exp(-sum)) - (answers ? 1 : 0)) * (made ? MADE : 1) / total
      slope.bias = (slope.bias ?? 0) + error
      for (const name of names) slope[name] = (slope[name] ?? 0) + error * features[name]
    }
    for (const name of Object.keys(slope)) {
      const pull = name === 'bias' ? 0 : PULL * ((weights[name] ?? 0) - (WEIGHTS[name as keyof Features] ?? 0)) / 10
      weights[name] = (weights[name] ?? 0) - RATE * ((slope[name] ?? 0) + pull)
    }
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]))
}

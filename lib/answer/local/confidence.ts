import type { Features } from './weigh-candidates.ts'

/** Weights of a logistic judge: is this sentence an answer to the part? Chosen by scripts/calibrate.ts. */
export const WEIGHTS = {
  bias: -0.75, evidence: 0.18, span: 0.11, said: 0.5, around: 1.15, near: 0, head: 1.45, headAround: 0.1, unknown: -0.95,
  kind: 1.2, otherTime: -3.4, missing: -0.6, otherUnit: -2.2, otherPlace: -3, replies: 2.5, heading: -1, speaker: 0.5,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof Features] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

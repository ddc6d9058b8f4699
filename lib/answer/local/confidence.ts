import type { Features } from './weigh-candidates.ts'

/** Weights of a logistic judge: is this sentence an answer to the part? Chosen by scripts/calibrate.ts. */
export const WEIGHTS = {
  bias: -6.5, evidence: 0.3, span: 0.12, said: 2, around: 3, near: 1, head: 1.5, headAround: 1, unknown: -3, kind: 1.5, otherTime: -3, missing: -1, otherUnit: -2, otherPlace: -3, replies: 2, heading: -1, speaker: 0.5,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof Features] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

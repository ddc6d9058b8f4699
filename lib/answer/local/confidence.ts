import type { Features } from './weigh-candidates.ts'

/** Weights of a logistic judge: is this sentence an answer to the part? Chosen by scripts/calibrate.ts. */
export const WEIGHTS = {
  bias: -0.6, evidence: 0.14, span: 0.11, said: 1.25, around: 1.05, near: 0.25, head: 0.8, headAround: -0.2, unknown: -0.65,
  kind: 0.75, otherTime: -6, missing: 0, otherUnit: -3.2, otherPlace: -2.5, otherSubject: -2.5, rival: -1.7, replies: 2.7, heading: -0.9, speaker: 0.45,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof Features] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

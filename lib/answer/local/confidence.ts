import type { Features } from './weigh-candidates.ts'

/** Weights of a logistic judge: is this sentence an answer to the part? Chosen by scripts/calibrate.ts. */
export const WEIGHTS = {
  bias: 0.48, evidence: 0.16, span: 0.09, said: 1.2, around: 0.87, near: 0.07, head: 0.52, unknown: -0.11, headUnknown: -1.1, joined: 0.75, kind: 0.32,
  otherTime: -7.6, otherUnit: -3.3, otherPlace: -6, otherSubject: -1.6, rival: -0.94, otherOne: -9.2, replies: 1.25, heading: -2.2, speaker: 0.42,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof Features] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

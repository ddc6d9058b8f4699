import type { Features } from './weigh-candidates.ts'

/** Weights of a logistic judge: is this sentence an answer to the part? Chosen by scripts/calibrate.ts. */
export const WEIGHTS = {
  bias: -0.4, evidence: 0.17, span: 0.11, said: 1.5, around: 0.85, near: 0.5, head: 0.8, headAround: -0.3, unknown: -0.3, kind: 0.6,
  otherTime: -6.4, missing: 0, otherUnit: -3.1, otherPlace: -4, otherSubject: -1.8, rival: -1.8, modifier: 0, kin: 0, headUnknown: 0, joined: 0, otherOne: -9, replies: 2.7, heading: -0.9, speaker: 0.6,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name as keyof Features] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

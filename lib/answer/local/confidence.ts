import type { Features } from './weigh-candidates.ts'

/**
 * Weights of a logistic judge: is this sentence an answer to the part? Fitted by scripts/calibrate.ts
 * on its question set, rounded; the bias is the one at which most questions of the sets worked with
 * came out right (lib/decisions.md).
 */
export const WEIGHTS = {
  bias: 1.7, evidence: 0.45, said: 0.55, around: 0.7, head: 0.45, headUnknown: -0.35, joined: 0.45,
  otherTime: -6.7, otherUnit: -1.9, otherPlace: -4.7, otherSubject: -2.3, rival: -0.76, otherOne: -6.4, replies: 1.45, row: 2.5, heading: -2.2, stranger: -1,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

type Judged = Exclude<keyof typeof WEIGHTS, 'bias'>
const JUDGED = Object.keys(WEIGHTS).filter((name): name is Judged => name !== 'bias')

/** Probability that the sentence answers, as the judge sees it. */
export function confidence(features: Features): number {
  let sum: number = WEIGHTS.bias
  for (const name of JUDGED) sum += WEIGHTS[name] * features[name]
  if (isUnheard(features)) sum -= UNHEARD
  else if (isOfRival(features)) sum -= OF_RIVAL
  return 1 / (1 + Math.exp(-sum))
}

/** What is taken off where the reader is sure that a sentence is none and it has hardly a word of the question: nothing speaks for it but its passage. */
const UNHEARD = 3
const SURE_NOT = -2.5
const HARDLY = 0.15

/** Asked of one person, his words may be all that there is, and the reply to a reporter need not repeat his. */
const isUnheard = ({ evidence, said, replies, speaker }: Features): boolean => evidence < SURE_NOT && said < HARDLY && replies === 0 && speaker !== 1

/** The same where the sentence has the thing asked for without the word that tells which (不良率, and not 信用卡), and the reader sees no answer either. */
const OF_RIVAL = 1.5
const RARE = 0.5

const isOfRival = ({ evidence, rival, replies, speaker }: Features): boolean => evidence < SURE_NOT && rival > RARE && replies === 0 && speaker !== 1

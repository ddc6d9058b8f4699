import { logistic } from './logistic.ts'
import type { Features } from './features.ts'

/**
 * Weights of a logistic judge: is this sentence an answer to the part? Fitted to the question sets worked with
 * (`scripts/calibrate.ts` prints such a fit) and rounded. `likeness`, `foreign`, `alien` and with them the bias are
 * from a sweep over those questions asked of their own page and of another one, which answers nothing of them: they
 * tell most of the latter and lose nothing of the former. What rules a sentence out, and a row that the question
 * names, are set by hand: the former weighs more, the latter is what was asked for, however much or little the
 * reader sees in it (lib/decisions.md). `closeness` is from a sweep over questions in English.
 */
export const WEIGHTS = {
  bias: -1.85, likeness: 3, foreign: -2, alien: -2.5, evidence: 0.52, others: 0.2, said: 0.2, around: 2.4, unknown: 2.75, head: -0.3, headUnknown: -1.1, joined: 1.1, figure: -0.7,
  otherTime: -4.4, otherUnit: -2.9, otherPlace: -6, otherSubject: -1.4, rival: -1, otherOne: -4, untold: -6, replies: 0.9, row: 3, heading: -1, stranger: -1.2, closeness: 60,
} as const

/** At and above this a part counts as answered. */
export const ANSWERED = 0.5

/** So sure at least a sentence must be of a part that it answers along with another, or fills. */
export const TAKEN_ALONG = 0.2

/** Probability that the sentence answers, as the judge sees it. */
export const confidence = (features: Features): number => logistic(WEIGHTS, features, isUnheard(features) ? -UNHEARD : isOfRival(features) || isNotHis(features) ? -OF_RIVAL : 0)

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

/** The same where one person is asked for something that his briefing has no word for, and the reader sees no answer in his words. */
const UNKNOWN = 0.9

const isNotHis = ({ evidence, headUnknown, replies, speaker }: Features): boolean => evidence < SURE_NOT && headUnknown > UNKNOWN && replies === 0 && speaker === 1

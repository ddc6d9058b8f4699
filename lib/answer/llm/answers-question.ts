import type { Evidence } from '../../contract/evidence.ts'
import type { Draft } from '../check-draft.ts'

/**
 * Below this confidence of the local judge a sentence is not taken for an answer, whoever cites it. Between
 * this and the judge's own threshold a language model may decide. Of 1,652 questions worked with or kept
 * apart, the judge refuses 309 that no briefing answers and 37 that one answers: below this they are 294
 * and 27, above it 15 and 10, so that either may be right.
 */
const DOUBTFUL = 0.4

const isDoubtful = ({ confidence }: Evidence): boolean => confidence !== undefined && confidence < DOUBTFUL

/** Whether any of the evidence may answer the question: with none there is nothing to ask a model. */
export const mayAnswer = (evidence: readonly Evidence[]): boolean => !evidence.every(isDoubtful)

/**
 * Whether a draft that cites something cites at least one sentence that may answer the question. A model
 * given sentences about something else likes to answer from them all the same.
 */
export function answersQuestion({ citations }: Pick<Draft, 'citations'>, evidence: readonly Evidence[]): boolean {
  const cited = evidence.filter(each => citations.some(({ briefingId, start }) => briefingId === each.briefingId && start === each.start))
  return cited.length === 0 || mayAnswer(cited)
}

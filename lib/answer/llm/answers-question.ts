import type { Evidence } from '../../contract/evidence.ts'
import type { Draft } from '../check-draft.ts'
import { ANSWERED } from '../local/judge/confidence.ts'

/**
 * Below the local judge's threshold a sentence is not taken for an answer, whoever cites it: there the judge
 * refuses most of what no briefing answers and little that one does (lib/decisions.md).
 */
const isDoubtful = ({ confidence }: Evidence): boolean => confidence !== undefined && confidence < ANSWERED

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

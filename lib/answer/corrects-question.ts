import type { Citation } from '../contract/answer.ts'
import type { Selection } from './local/choose/selection.ts'

/** Whether the answer cites a sentence that says otherwise what the question takes for granted. */
export function correctsQuestion({ parts }: Selection, citations: readonly Citation[]): boolean {
  return parts.some(({ corrects, chosen }) => corrects === true && chosen.some(({ passage, sentence }) => (
    citations.some(({ briefingId, start }) => briefingId === passage.briefingId && start === sentence.start)
  )))
}

import type { Evidence } from '../../../contract/evidence.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { comparable } from '../sentences/question-terms.ts'
import { composeAnswer } from './compose-answer.ts'
import type { Chosen, Selection } from '../choose/selection.ts'

/** A sentence of whose pairs of characters a draft has so large a share is told there, cited or not. */
const TOLD = 0.6

/**
 * What a draft leaves out, in the speakers' own words: the chosen sentences that it neither cites nor tells. A
 * model likes to answer from one sentence where the answer takes two.
 * @param draft.cited numbers of the evidence that its supported sentences cite
 * @param draft.text its words
 * @returns text with `[n]` markers as `composeAnswer` writes it; '' where nothing is left out, or nothing is cited at all
 */
export function composeRest({ understanding, selection, evidence, draft }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]; draft: { cited: ReadonlySet<number>; text: string }
}): string {
  if (draft.cited.size === 0) return ''
  const told = pairs(draft.text)
  const isTold = ({ passage, sentence }: Chosen): boolean => {
    const own = pairs(sentence.text)
    return evidence.some(({ number, briefingId, start }) => draft.cited.has(number) && briefingId === passage.briefingId && start === sentence.start)
      || [...own].filter(pair => told.has(pair)).length >= TOLD * own.size
  }
  const parts = selection.parts.flatMap(part => {
    const chosen = part.chosen.filter(each => !isTold(each))
    return chosen.length > 0 ? [{ ...part, chosen, missing: null }] : []
  })
  return parts.length > 0 ? composeAnswer({ understanding, selection: { ...selection, outcome: 'answered', parts }, evidence }).text : ''
}

/** Every two neighbouring characters of a text in comparable form. */
function pairs(text: string): Set<string> {
  const plain = comparable(text)
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)))
}

import type { Evidence } from '../../../contract/evidence.ts'
import type { AskedFor, Understanding } from '../../../contract/understanding.ts'
import { hanBigrams, overlap } from '../../../text/han-bigrams.ts'
import { comparable } from '../sentences/question-terms.ts'
import { composeAnswer } from './compose-answer.ts'
import type { Chosen, Selection } from '../choose/selection.ts'

/** A sentence of whose pairs of characters a draft has so large a share is told there, cited or not. */
const TOLD = 0.6

/** What is asked at large is told by a cited sentence only where so much of it is there. */
const MUCH = 0.4
const AT_LARGE = new Set(['list', 'definition', 'manner', 'reason', 'summary', 'comparison'])

/**
 * What a draft leaves out, in the speakers' own words: the chosen sentences that it neither cites nor tells. A
 * model likes to answer from one sentence where the answer takes two.
 * @param supported the words of the draft that are borne out, and the numbers of the evidence they cite
 * @returns text with `[n]` markers as `composeAnswer` writes it; '' where nothing is left out
 */
export function composeRest({ understanding, selection, evidence, supported }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]; supported: { cited: ReadonlySet<number>; text: string }
}): string {
  const told = new Set(hanBigrams(comparable(supported.text)))
  const isTold = ({ passage, sentence }: Chosen, asksFor: AskedFor): boolean => {
    const own = hanBigrams(comparable(sentence.text))
    const share = overlap(own, told) / Math.max(1, new Set(own).size)
    const cited = evidence.some(({ number, briefingId, start }) => supported.cited.has(number) && briefingId === passage.briefingId && start === sentence.start)
    return share >= TOLD || cited && (!AT_LARGE.has(asksFor) || share >= MUCH)
  }
  const parts = selection.parts.flatMap(part => {
    const chosen = part.chosen.filter(each => !isTold(each, part.part.asksFor))
    return chosen.length > 0 ? [{ ...part, chosen, missing: null }] : []
  })
  return parts.length > 0 ? composeAnswer({ understanding, selection: { ...selection, outcome: 'answered', parts }, evidence }).text : ''
}

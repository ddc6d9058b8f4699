import type { Evidence } from '../../../contract/evidence.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { composeAnswer } from './compose-answer.ts'
import type { Chosen, Selection } from '../choose/selection.ts'

/**
 * What a draft leaves out of a question that asks for several things, in the speakers' own words: for each
 * part, and each speaker asked of, of whom nothing chosen is cited.
 * @param cited numbers of the evidence that supported sentences of the draft cite
 * @returns text with `[n]` markers as `composeAnswer` writes it; '' where nothing is left out, or nothing is cited at all
 */
export function composeRest({ understanding, selection, evidence, cited }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]; cited: ReadonlySet<number>
}): string {
  if (cited.size === 0) return ''
  const isCited = ({ passage, sentence }: Chosen) => evidence.some(({ number, briefingId, start }) => cited.has(number) && briefingId === passage.briefingId && start === sentence.start)
  const speakerOf = ({ passage }: Chosen) => passage.speaker?.name ?? null
  const parts = selection.parts.flatMap(part => {
    const told = new Set(part.chosen.filter(isCited).map(speakerOf))
    const chosen = part.chosen.filter(each => !told.has(speakerOf(each)))
    return chosen.length > 0 ? [{ ...part, chosen, missing: null }] : []
  })
  const several = selection.parts.length > 1 || new Set(selection.parts.flatMap(({ chosen }) => chosen.map(speakerOf))).size > 1
  return several && parts.length > 0 ? composeAnswer({ understanding, selection: { ...selection, outcome: 'answered', parts }, evidence }).text : ''
}

import { chosenOf } from './chosen-of.ts'
import { confidence, TAKEN_ALONG } from '../judge/confidence.ts'
import { inOrder } from './in-order.ts'
import type { PartAnswer } from './selection.ts'
import { supplement } from './supplement.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

/** The parts with the sentences that belong beside the chosen ones, each at the part that it fits. */
export function tellMore(parts: readonly PartAnswer[], views: readonly PartView[]): PartAnswer[] {
  return supplement(parts, views).reduce<PartAnswer[]>((told, { weighed, index }) => told.map((own, i) => {
    if (i !== index) return own
    const { span: _, ...more } = chosenOf(weighed, index)
    const fills = confidence(weighed.features) >= TAKEN_ALONG
    // From elsewhere it comes behind what answers best.
    const sameTurn = own.chosen.some(({ passage }) => passage.briefingId === more.passage.briefingId && passage.turn === more.passage.turn)
    const chosen = [...own.chosen, more]
    return { ...own, chosen: sameTurn ? inOrder(chosen) : chosen, missing: fills ? null : own.missing, terms: own.terms ?? views[index]!.terms.map(({ text }) => text) }
  }), [...parts])
}

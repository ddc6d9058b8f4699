import { chosenOf } from './chosen-of.ts'
import { confidence, TAKEN_ALONG } from './confidence.ts'
import { inOrder } from './in-order.ts'
import { isWhoSaid } from './is-who-said.ts'
import type { PartAnswer } from './selection.ts'
import { supplement } from './supplement.ts'
import type { PartView } from './weigh-candidates.ts'

/** Adds the sentences that belong beside the chosen ones to the parts that they fit. */
export function tellMore(parts: PartAnswer[], views: readonly PartView[]): void {
  const open = views.flatMap(({ part }, index) => ((isWhoSaid(part) && views.length > 1) || (parts[index]!.chosen.length > 0 && !parts[index]!.terms) ? [] : [index]))
  for (const { weighed, index } of supplement({ parts, views, open })) {
    const own = parts[index]!
    const { span: _, ...more } = chosenOf(weighed, index)
    const fills = confidence(weighed.features) >= TAKEN_ALONG
    // From elsewhere it comes behind what answers best.
    const sameTurn = own.chosen.some(({ passage }) => passage.briefingId === more.passage.briefingId && passage.turn === more.passage.turn)
    parts[index] = { ...own, chosen: sameTurn ? inOrder([...own.chosen, more]) : [...own.chosen, more], missing: fills ? null : own.missing, terms: own.terms ?? views[index]!.terms.map(({ text }) => text) }
  }
}

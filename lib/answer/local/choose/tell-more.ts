import type { Briefing } from '../../../contract/briefing.ts'
import { chosenOf } from './chosen-of.ts'
import { completeEvidence } from './complete-evidence.ts'
import { confidence, TAKEN_ALONG } from '../judge/confidence.ts'
import { inOrder } from './in-order.ts'
import { placeInTurn } from './place-in-turn.ts'
import type { Chosen, PartAnswer } from './selection.ts'
import { supplement } from './supplement.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

/** The parts with the sentences that belong beside the chosen ones, each at the part that it fits. */
export function tellMore(parts: readonly PartAnswer[], views: readonly PartView[], byId: ReadonlyMap<string, Briefing>): PartAnswer[] {
  return supplement(parts, views).reduce<PartAnswer[]>((told, { weighed, index }) => told.map((own, i) => {
    if (i !== index) return own
    const { span: _, ...more } = chosenOf(weighed, index)
    const fills = confidence(weighed.features) >= TAKEN_ALONG
    // From elsewhere it comes behind what answers best.
    const sameTurn = own.chosen.some(({ passage }) => passage.briefingId === more.passage.briefingId && passage.turn === more.passage.turn)
    const chosen = [...own.chosen, more, ...listAround(more, views[index]!, byId)]
    return { ...own, chosen: sameTurn ? inOrder(chosen) : chosen, missing: fills ? null : own.missing, terms: own.terms ?? views[index]!.terms.map(({ text }) => text) }
  }), [...parts])
}

/** 两个办法。 tells nothing without what it counts. */
const LEAD_IN = /^\p{Script=Han}{0,6}[一二两三四五六七八九十\d][个件条项点步招种类]\p{Script=Han}{0,8}[。：:]$/u

/** The list that a sentence announces, or is of where a list is asked for. */
function listAround(one: Chosen, { part, terms }: PartView, byId: ReadonlyMap<string, Briefing>): Chosen[] {
  if (part.asksFor !== 'list' && !LEAD_IN.test(one.sentence.text.trim())) return []
  const { turn, at } = placeInTurn(one, byId)
  return at < 0 ? [] : completeEvidence({ turn, at, part: { ...part, asksFor: 'list' }, terms }).filter(i => i !== at).map(i => ({ ...turn[i]!, confidence: one.confidence }))
}

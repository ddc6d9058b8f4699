import type { Briefing } from '../../../contract/briefing.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import { chosenOf } from './chosen-of.ts'
import { completeEvidence } from './complete-evidence.ts'
import type { PartAsked } from './part-asked.ts'
import { placeInTurn } from './place-in-turn.ts'
import type { Chosen, PartAnswer } from './selection.ts'

/** More speakers than that are not all heard where a question only counts them. */
const HEARD = 8

/** 甲和乙各怎么说, 两位发言人分别…: what each of them says of it. Null where one alone is asked, or none says anything. */
export function eachSpeakerHeard(asking: PartAsked): PartAnswer | null {
  const { view: { part, terms }, views, understanding, byId, best } = asking
  if (!understanding.eachSpeaker || views.length !== 1) return null
  const named = understanding.speakers.length > 0
  const names = named ? understanding.speakers : whoMayAnswer(byId.get(best.read.passage.briefingId))
  const chosen = names.length > 1 ? names.flatMap(name => saidBy(name, named ? ANSWERED / 2 : ANSWERED, asking)) : []
  return chosen.length === 0 ? null : { part, chosen, confidence: Math.max(...chosen.map(({ confidence: sure }) => sure)), missing: null, terms: terms.map(({ text }) => text) }
}

/** Who is meant by 两位发言人 in a briefing: whoever answers for an office. */
function whoMayAnswer(briefing: Briefing | undefined): string[] {
  const names = [...new Set(briefing?.speakers.filter(({ role }) => role === 'spokesperson').map(({ name }) => name))]
  return names.length > HEARD ? [] : names
}

/** What one of them says of it, with the list it belongs to; nothing where no sentence of his is so sure. */
function saidBy(name: string, atLeast: number, { view: { part, terms, weighed }, index, byId }: PartAsked): Chosen[] {
  const best = weighed.find(({ read, features }) => read.passage.speaker?.name === name && features.heading === 0)
  if (!best || confidence(best.features) < atLeast) return []
  const main = chosenOf(best, index)
  const { turn, at } = placeInTurn(main, byId)
  return at < 0 ? [main] : completeEvidence({ turn, at, part, terms }).map(i => (i === at ? main : { ...turn[i]!, confidence: main.confidence }))
}

import type { Briefing } from '../contract/briefing.ts'
import type { HistoryMessage } from '../contract/request.ts'
import { briefingsMeant } from './briefings-meant.ts'
import { placeStem } from '../text/place-stem.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { homePlaces } from './home-places.ts'

/**
 * The briefings that a conversation is about: those that its last question to name a place can mean. All of them where the
 * question at hand names one itself (`meant` are those it can mean then), or no question before it does.
 */
export function briefingsTalkedOf(history: readonly HistoryMessage[], meant: readonly Briefing[], allowed: readonly Briefing[]): Briefing[] {
  if (meant.length < allowed.length) return [...meant]
  const before = history.filter(({ role }) => role === 'user').map(({ content }) => ({ content, of: briefingsMeant(content, allowed) })).filter(({ of }) => of.length < allowed.length)
  const last = before.at(-1)
  // Several places were spoken of: none is meant before the others.
  return last && !namesSeveral(last.content, allowed) ? last.of : [...meant]
}

/** Whether a question names places that no one briefing is at home in together. */
function namesSeveral(question: string, briefings: readonly Briefing[]): boolean {
  const homes = briefings.map(briefing => homePlaces(briefing).map(placeStem))
  const named = [...new Set(homes.flat())].filter(stem => stem.length > 1 && toSimplified(question).includes(stem))
  return named.length > 1 && !homes.some(own => named.every(stem => own.includes(stem)))
}

import type { Briefing } from '../contract/briefing.ts'
import type { HistoryMessage } from '../contract/request.ts'
import { briefingsMeant } from './briefings-meant.ts'

/**
 * The briefings that a conversation is about: those that its last question to name a place can mean. All of them where the
 * question at hand names one itself (`meant` are those it can mean then), or no question before it does.
 */
export function briefingsTalkedOf(history: readonly HistoryMessage[], meant: readonly Briefing[], allowed: readonly Briefing[]): Briefing[] {
  if (meant.length < allowed.length) return [...meant]
  const before = history.filter(({ role }) => role === 'user').map(({ content }) => briefingsMeant(content, allowed)).filter(({ length }) => length < allowed.length)
  return before.at(-1) ?? [...meant]
}

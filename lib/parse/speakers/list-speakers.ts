import type { Turn } from '../../contract/briefing.ts'
import type { Speaker } from '../../contract/speaker.ts'
import type { Roster } from '../cues/roster.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** Everybody who speaks on a page, and whoever something is told on behalf of, each once, as they come. */
export function listSpeakers(speakers: readonly (Speaker | null)[], turns: readonly Turn[], roster: Roster): Speaker[] {
  const known = [...new Set(speakers.filter(speaker => speaker !== null))]
  const told = [...new Set(turns.flatMap(turn => turn.attributedTo ?? []))].filter(name => !known.some(speaker => speaker.name === name))
  return [...known, ...told.map((name): Speaker => {
    const person = roster.get(toSimplified(name))
    return person ? { name, title: person.title, organization: person.organization, role: person.host ? 'host' : 'spokesperson' } : { name, title: null, organization: deskOf(name), role: 'unknown' }
  })]
}

/** 某报小编: for whom whoever posts from the hall does so; 直播间 is where he sits. */
function deskOf(name: string): string | null {
  if (/^(?:直播|演播)[间室]$/u.test(toSimplified(name))) return null
  const medium = name.replace(/[｜|·]?(?:小[编編]|[编編][辑輯]部)$/u, '')
  return isOutlet(toSimplified(medium)) || /\p{Script=Han}{2}[台报]$/u.test(toSimplified(medium)) ? medium : name
}

import type { Roster } from '../cues/roster.ts'
import type { Cue } from '../grammar/cue.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** Who says under the label 主持人 that he is so-and-so, where he has a label of his own on the page: the one person who does. */
export function whoPresents(runs: readonly DraftTurn[], roster: Roster, said: ReadonlyMap<Cue, string>): { name: string; title: string | null } | null {
  const words = [...said].flatMap(([cue, spoken]) => cue.label.kind === 'role' && cue.label.role === 'host' ? /我是([^。！；]{2,24})/u.exec(spoken)?.[1] ?? [] : [])
  if (words.length === 0) return null
  const people = new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' ? [[toSimplified(cue.label.name), cue.label] as const] : []))
  const named = [...people].filter(([plain]) => words.some(introduction => introduction.endsWith(plain)))
  const [found] = named
  return found && named.length === 1 ? { name: found[1].name, title: roster.get(found[0])?.title ?? found[1].title } : null
}

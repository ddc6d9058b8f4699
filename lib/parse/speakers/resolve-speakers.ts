import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { Cast } from './cast.ts'
import { isForeign } from './is-foreign.ts'
import { labelOf } from './label-of.ts'
import { ownerOf } from './owner-of.ts'
import type { Owner } from './owner.ts'
import { repeatedBelow, translatesQuestion } from './repeated-below.ts'
import { findScene } from './scene.ts'
import { tellHosts } from './tell-hosts.ts'

/** Names who speaks in every run. The page decides: a label stands for the person it names, or whom the page introduced; else for nobody. */
export function resolveSpeakers(runs: DraftTurn[], roster: Roster, text: string): Owner[] {
  const scene = findScene(runs, roster, text)
  const cast = new Cast(roster)
  const owners = runs.map((run, at): Owner => {
    if (!run.cue) return { speaker: null, role: 'narration' }
    const [before, next] = [runs[at - 1], runs[at + 1]]
    if (cast.previous?.speaker?.role === 'reporter' && translatesQuestion(run, before, text)) return cast.hear(run, { ...cast.previous, lang: 'en' })
    const alone = { cue: labelOf(run.cue, at, scene), scene, cast, repeated: null, interprets: isForeign(text, run) !== isForeign(text, before) }
    const below = repeatedBelow(run, next, text)
    return cast.hear(run, ownerOf({ ...alone, repeated: below && (() => ownerOf({ ...alone, cue: below, interprets: false })) }))
  })
  tellHosts(owners, runs, { text, roster, calledHost: cast.calledHost })
  for (const owner of owners) if (owner.speaker) owner.role = owner.speaker.role === 'unknown' ? 'reporter' : owner.speaker.role
  return owners
}

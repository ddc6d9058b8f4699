import type { Roster } from '../cues/roster.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { ASKING_MARKS } from './asking-marks.ts'
import { SAYS_ANSWER } from './says-answer.ts'

/** The one person who speaks under his name on a page whose other labels are all of those who ask, unless he leads and others are there to answer. */
export function whoAnswersAlone(runs: readonly DraftTurn[], roster: Roster): { name: string; title: string | null } | null {
  const named = new Map(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && cue.label.role !== 'reporter' && !cue.assigned ? [[toSimplified(cue.label.name), cue.label] as const] : []))
  const others = runs.some(({ cue }) => cue && !['person', 'reporter', 'outlet', 'netizen', 'question', 'answer'].includes(cue.label.kind))
  const [only] = named.values()
  if (!only || named.size > 1 || others) return null
  const answering = runs.some(({ cue }, at) => cue?.label.kind === 'person' && ASKING_MARKS.has(runs[at - 1]?.cue?.label.kind ?? 'person'))
  const leads = !answering && roster.get(toSimplified(only.name))?.host === true && roster.all.length > 1
  // 答 before any 答（某某）: the name is printed where it is not the one whom 答 alone stands for.
  const answers = runs.flatMap(({ cue }) => cue?.label.kind === 'answer' || cue?.label.kind === 'person' && SAYS_ANSWER.test(cue.printed) ? [cue.label.kind] : [])
  const apart = answers[0] === 'answer' && runs.every(({ cue }) => cue?.label.kind !== 'person' || cue.label.role === 'reporter' || SAYS_ANSWER.test(cue.printed))
  return leads || apart ? null : { name: only.name, title: only.title }
}

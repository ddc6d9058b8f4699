import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'

/** Questions that one person answers, so many at least, make that his part. */
const FEWEST = 2

/** The label of the one person who answers every question that is answered under a name; others have their words after his. Null where there is no such person. */
export function whoAnswersAll(runs: readonly DraftTurn[]): { name: string; title: string | null } | null {
  const answered = runs.flatMap(({ cue }, at) => cue?.label.kind === 'person' && cue.label.role !== 'reporter' && !cue.assigned && SURE_ASKING_KINDS.has(runs[at - 1]?.cue?.label.kind ?? 'person') ? [cue.label] : [])
  const [first] = answered
  const alone = first !== undefined && answered.length >= FEWEST && answered.every(label => toSimplified(label.name) === toSimplified(first.name))
  return alone ? { name: first.name, title: first.title } : null
}

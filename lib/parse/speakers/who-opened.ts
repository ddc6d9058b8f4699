import { calledBy } from './called-by.ts'
import type { Introduced, Roster } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'

/** Answers without a name, so many at least, are a habit. */
const FEWEST = 2

/**
 * Whose answers 答 opens where the page has a statement first, and in the questions others have their names or
 * offices over their answers: the one who made the statement, and has no label of his own from there on.
 * @returns null where nobody did, or more than one
 */
export function whoOpened(runs: readonly DraftTurn[], roster: Roster): Introduced | null {
  const asked = runs.findIndex(({ cue }) => cue !== null && SURE_ASKING_KINDS.has(cue.label.kind))
  const meant = ({ cue }: DraftTurn): Introduced | null => cue === null ? null : calledBy(cue.label, roster)
  const before = new Set(runs.slice(0, Math.max(0, asked)).flatMap(run => meant(run) ?? []).filter(person => !person.host))
  const behind = new Set(runs.slice(Math.max(0, asked)).flatMap(run => meant(run) ?? []))
  const answers = runs.filter(({ cue }) => cue?.label.kind === 'answer').length
  const left = [...before].filter(person => !behind.has(person))
  return answers >= FEWEST && behind.size > 0 && left.length === 1 ? left[0] ?? null : null
}

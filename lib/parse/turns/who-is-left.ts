import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduced, Roster } from '../cues/roster.ts'
import type { DraftTurn } from './draft-turn.ts'

/** Answers without a name, so many at least, are a habit. */
const FEWEST = 2

/**
 * Whose answers 答 opens where others have their names over theirs: （答） and （王副行长）. It is the one person
 * whom the page's head introduces, who does not lead, and whom no label calls by his name or office.
 * @returns null where nobody, or more than one, is left
 */
export function whoIsLeft(runs: readonly DraftTurn[], roster: Roster, text: string): Introduced | null {
  const labels = runs.flatMap(({ cue }) => cue === null ? [] : [cue.label])
  const called = new Set(labels.flatMap(label => {
    const person = label.kind === 'person' || label.kind === 'word' ? roster.get(toSimplified(label.name)) : label.kind === 'surname' ? roster.bySurname(label.surname, label.title, label.body) : label.kind === 'title' ? roster.byTitle(label.title) : null
    return person ? [person.plain] : []
  }))
  if (called.size === 0 || labels.filter(label => label.kind === 'answer').length < FEWEST) return null
  const head = toSimplified(text.slice(0, runs.find(run => run.cue !== null)?.start ?? 0))
  const left = roster.all.filter(person => !person.host && !called.has(person.plain) && head.replace(/[\s\u3000]/gu, '').includes(person.plain))
  return left.length === 1 ? left[0] ?? null : null
}

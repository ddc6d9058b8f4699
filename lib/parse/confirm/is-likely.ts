import { toSimplified } from '../../text/to-simplified.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Cue } from '../grammar/cue.ts'
import { SPACE_MARKS, THROUGH_MARKS } from '../grammar/marks.ts'
import { surnameLength } from '../names/surnames.ts'
import type { Habits } from './habits.ts'
import { isUnheardOf } from './is-unheard-of.ts'
import { likeness } from './likeness.ts'
import { listsPeople } from './lists-people.ts'
import { opensBody } from './opens-body.ts'

const FEWEST_POINTS = 2

/** How the page sets off its labels: the forms of those that are certain, what they are set off by, and how many points (时间：…, 票价：…) are set off alike. */
export type Setting = { forms: ReadonlySet<string>; alike: ReadonlyMap<string, number>; points: ReadonlyMap<string, number> }

/** Whether a candidate that nothing confirms is a label all the same: it has the form of those that are, and reads as nothing but a name, or as an office behind a question. */
export function isLikely(cue: Cue, before: Cue | undefined, habits: Habits, { forms, alike, points }: Setting): boolean {
  const { label, form, marks } = cue
  if (!forms.has(form) || marks === SPACE_MARKS || marks.includes(THROUGH_MARKS) && !alike.has(likeness(cue))) return false
  if (form === 'line' && (!opensBody(cue, habits) || label.kind === 'person' && label.role === 'reporter')) return false
  switch (label.kind) {
    // Among points set off alike, what looks like a name is a point as well.
    case 'person': return (form === 'bracket' || (points.get(likeness(cue)) ?? 0) < FEWEST_POINTS && label.name.length === 3 && isUnheardOf(toSimplified(label.name), habits)) && !listsPeople(cue, habits)
    case 'surname': return surnameLength(`${toSimplified(label.surname)}　　`) > 0
    case 'office': return before !== undefined && SURE_ASKING_KINDS.has(before.label.kind)
    default: return false
  }
}

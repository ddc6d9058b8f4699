import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Cue } from '../grammar/cue.ts'
import { SPACE_MARKS } from '../grammar/marks.ts'
import { ASKS } from '../lines/asks.ts'
import type { Habits } from './habits.ts'
import { isCertainOffice, isCertainTitle } from './is-certain-office.ts'
import { isCertainOutlet } from './is-certain-outlet.ts'
import { isCertainPerson } from './is-certain-person.ts'
import { isCertainAnswer, isCertainQuestion } from './is-certain-question.ts'
import { isCertainRole } from './is-certain-role.ts'
import { isLatinCue } from './is-latin-cue.ts'
import { isUnheardOf } from './is-unheard-of.ts'
import { opensBody } from './opens-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** What else tells whether a label is one: whether one before it is, and whether it counts that it recurs. */
type Besides = { begun: boolean; again: boolean }

/** What makes a label of each kind certain. */
const RULES: { [Kind in Label['kind']]: (cue: Cue, label: Extract<Label, { kind: Kind }>, habits: Habits, besides: Besides) => boolean } = {
  question: (cue, _, habits) => isCertainQuestion(cue, habits),
  answer: (cue, _, habits) => isCertainAnswer(cue, habits),
  role: (cue, _, habits) => isCertainRole(cue, habits),
  reporter: () => true,
  interpreter: (cue, _, habits) => /[。！？.?!]/u.test(wordsBehind(cue, habits)),
  netizen: (cue, { name }) => cue.form !== 'line' || name.length > 2 || cue.marks === 'time after',
  outlet: (cue, { name }, habits) => isCertainOutlet(cue, name, habits),
  office: (cue, { name }, habits) => isCertainOffice(cue, name, habits),
  latin: (cue, _, habits) => isLatinCue(cue, habits),
  // 赵：, whom nothing introduces, among others whose initials stand for somebody: his words are not those of the one before.
  initial: (cue, _, habits) => cue.form === 'colon' && habits.callsByInitials && recurs(cue, habits),
  surname: (_, { surname, title, body }, { roster }) => roster.bySurname(surname, title, body) !== null,
  title: (cue, { title }, habits) => isCertainTitle(cue, title, habits),
  person: isCertainPerson,
  word: () => false,
  stranger: () => false,
}

/** Whether a candidate opens somebody's words by what it says itself and the page says of it. */
export function isCertain(cue: Cue, habits: Habits, besides: Besides): boolean {
  const { label } = cue
  if (cue.stated) return true
  if (cue.marks === SPACE_MARKS) return isCertainBeforeSpace(cue, habits, besides)
  if ((cue.form === 'line' || cue.lastLine > cue.line && habits.kinds[cue.line] === 'field') && !opensBody(cue, habits)) return false
  return (RULES[label.kind] as (cue: Cue, label: Label, habits: Habits, besides: Besides) => boolean)(cue, label, habits, besides)
}

/** Where a blank alone sets off who speaks, the page must set its labels so, or the words tell. */
function isCertainBeforeSpace(cue: Cue, habits: Habits, { again }: Besides): boolean {
  const { label } = cue
  const { roster, wide } = habits
  switch (label.kind) {
    // 某某日报 问句？, a longer name in a column of names.
    case 'outlet': return habits.setsColumn && ASKS.test(wordsBehind(cue, habits))
    case 'reporter':
    case 'netizen': return wide.has(cue) || ASKS.test(wordsBehind(cue, habits))
    case 'question':
    case 'answer': return wide.has(cue)
    case 'role': return wide.has(cue) || recurs(cue, habits)
    case 'person': return roster.get(toSimplified(label.name)) !== null || again && recurs(cue, habits) && isUnheardOf(toSimplified(label.name), habits)
    default: return false
  }
}

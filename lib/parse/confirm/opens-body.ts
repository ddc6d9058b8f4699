import { cueKey } from '../cues/cue-key.ts'
import type { Cue } from '../grammar/cue.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { introduceInRow } from '../labels/introduce-in-row.ts'
import { isRowOfPeople } from '../lines/is-row-of-people.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { nextText } from '../lines/next-text.ts'
import type { Habits } from './habits.ts'
import { recurs } from './recurs.ts'

const ENDS_SENTENCE = /(?:[。！？!?…；;”」』）)]|[A-Za-z\d]\.)[\s\u3000*_]*$/u
const COLON_END = /[:：][\s\u3000*_]*$/u
const SHORT = 25

/** Whether words follow a label alone on its line, in no list of people, and a finished paragraph stands before it. */
export function opensBody(cue: Cue, habits: Habits): boolean {
  const { page: { lines }, kinds } = habits
  const next = nextText(lines, kinds, cue.lastLine + 1)
  if (next === null) return false
  // A medium's name over the page's headline is whose page it is.
  if (cue.label.kind === 'outlet' && !cue.heading && (lines[next]?.heading === 1 || isOverHeadline(cue, next, habits))) return false
  if (cue.label.kind === 'person' && (kinds[next] === 'field' || isOverNames(cue, next, habits) || isUnderNames(cue, habits))) return false
  // With its time beside it, it is no tail of a sentence.
  return cue.marks.includes('time after') || standsApart(cue, habits)
}

/** Whether what stands under a medium's name or a column's is the page's headline, with fields (发布单位：…) right under it and nothing said above. */
function isOverHeadline(cue: Cue, next: number, { page: { lines }, kinds, candidates }: Habits): boolean {
  const isFirst = candidates.every(other => other.line >= cue.line || other.label.kind === 'outlet' && other.form === 'line')
  return isFirst && cue.marks === '' && kinds[nextFilled(lines, next + 1)] === 'field' && !ENDS_SENTENCE.test(lines[next]?.plain ?? '')
}

/** Whether the line under a name is another name, or a heading over another's label: the name is one of a list, perhaps its last. */
function isOverNames(cue: Cue, next: number, habits: Habits): boolean {
  const { page: { lines }, inList, byLine } = habits
  if (inList.has(next)) return true
  const other = byLine.get(next)
  if (other?.form === 'line' && other.label.kind === 'person' && other.label.title !== null) return true
  if (cue.label.kind !== 'person' || cue.label.title === null) return false
  if (introduceInRow(lines[next]?.text ?? '') !== null || isRowOfPeople(lines[next]?.plain ?? '')) return true
  return isHeadingBeforeLabel(next, habits) && !/[—–][\s\u3000]*$/u.test(lines[cue.lastLine]?.text ?? '')
}

/** Whether what stands above a name and its office names people without words of their own: a label of the kind, or a field under which it is set in from the margin. */
function isUnderNames(cue: Cue, { page: { lines }, kinds, names, byLastLine, firstLines }: Habits): boolean {
  if (cue.label.kind !== 'person' || cue.label.title === null) return false
  const at = lastFilled(lines, cue.line - 1)
  const above = byLastLine.get(at)
  const first = (firstLines.get(cueKey(cue)) ?? cue.line) >= cue.line
  if (!cue.heading && first && above?.form === 'line' && above.label.kind === 'person' && above.label.title !== null && above.line < cue.line && !COLON_END.test(lines[cue.lastLine]?.text ?? '')) return true
  return kinds[at] === 'field' && at < cue.line && /^[\s\u3000]{2,}/u.test(lines[cue.line]?.text ?? '') && findIntroductions(lines[at]?.text ?? '', names).length > 0
}

/** Whether a label is no tail of a broken sentence: one that recurs, or gives a title, never is. */
function standsApart(cue: Cue, habits: Habits): boolean {
  const { page: { lines }, kinds } = habits
  let above = cue.line - 1
  while (above >= 0 && kinds[above] === 'blank') above--
  if (above < 0) return true
  if (cue.label.kind === 'person' ? (cue.label.title ?? cue.label.role) !== null : recurs(cue, habits)) return true
  const before = lines[above]?.plain.replace(/\[[\d:：./ -]{4,24}\]\s*$/u, '') ?? ''
  return kinds[above] !== 'text' || before.trim().length < SHORT || ENDS_SENTENCE.test(before) || /[:：]\s*$/u.test(before)
}

/** What is set in quotation marks is the headline of his own section. */
function isHeadingBeforeLabel(at: number, { page: { lines }, kinds, byLine }: Habits): boolean {
  const words = lines[at]?.plain.trim() ?? ''
  const label = byLine.get(nextText(lines, kinds, at + 1) ?? -1)?.label.kind
  return words.length <= 16 && !/[。！？!?…，,；;：:\t]|^[“「].*[”」]$/u.test(words) && (label === 'person' || label === 'title' || label === 'reporter')
}

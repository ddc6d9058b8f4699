import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import type { Habits } from './habits.ts'
import { listsPeople } from './lists-people.ts'
import { namesBody } from './names-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** A（某某）, 答 某某: the mark says that somebody answers, and the brackets, bar or blank behind it who does. */
const SAYS_WHO_ANSWERS = /^(?:(?:[回作应补]?答|答复|回应|解答|A)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?|补充)(?:[\s\u3000]*[(（｜|·]|[\s\u3000]+\p{Script=Han})/iu

/** How far down a page its head reaches, in lines. */
const HEAD_LINES = 40

/**
 * Whether a name opens words: it says who he is, or the page names him elsewhere as it names people.
 * @param begun whether a label before it does for certain
 * @param again whether that a name recurs counts for it
 */
export function isCertainPerson(cue: Cue, label: Extract<Label, { kind: 'person' }>, habits: Habits, { begun, again }: { begun: boolean; again: boolean }): boolean {
  if (cue.form === 'colon' && listsPeople(cue, habits)) return false
  // 某报记者 某某, alone under the title, wrote the report.
  if (cue.form === 'line' && label.role === 'reporter') return begun && ASKS.test(wordsBehind(cue, habits))
  if ((label.title ?? label.role ?? label.organization) != null || namesBody(cue.printed) || habits.asked && SAYS_WHO_ANSWERS.test(cue.printed)) return true
  // The first cell of a table row of figures.
  if (cue.form === 'cell' && !habits.page.lines[cue.line]?.opens && !/[。！？!?，,]/u.test(wordsBehind(cue, habits))) return false
  const name = toSimplified(label.name)
  return isKnown(cue, name, habits) || again && (recurs(cue, habits) || answersReporter(cue, name, habits))
}

/** Whether a name (simplified) that the head of the page prints stands right under what a reporter asks: whoever the page is about answers him, be it once. */
function answersReporter(cue: Cue, name: string, { page: { lines }, candidates, place }: Habits): boolean {
  const before = candidates[(place.get(cue) ?? 0) - 1]
  if (cue.form !== 'colon' || before?.label.kind !== 'reporter' || before.form !== 'colon' || !ENDS_ASKING.test(lines[lastFilled(lines, cue.line - 1)]?.plain ?? '')) return false
  return lines.slice(0, Math.min(HEAD_LINES, before.line)).some(({ plain }) => plain.includes(name))
}

/** Whether the page tells elsewhere that a name (simplified) is somebody's. */
function isKnown(cue: Cue, name: string, { roster, numbersVoices, mentions }: Habits): boolean {
  if (numbersVoices && isNumberedVoice(name)) return true
  return roster.get(name) !== null || roster.leads(name) || cue.marks === 'time after' && /\d$/u.test(name) || (mentions.get(name)?.asPerson ?? 0) > 0
}

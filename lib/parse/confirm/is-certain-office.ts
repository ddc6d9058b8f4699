import { toSimplified } from '../../text/to-simplified.ts'
import { cueKey } from '../cues/cue-key.ts'
import { GREETS } from '../cues/greets.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Cue } from '../grammar/cue.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { Habits } from './habits.ts'
import { isNumberedBody } from './is-numbered-body.ts'
import { listsPeople } from './lists-people.ts'
import { opensBody } from './opens-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** Whether the name of a body opens the words of whoever the page introduces of it, or of somebody there whom it does not name. */
export function isCertainOffice(cue: Cue, name: string, habits: Habits): boolean {
  const { page: { lines }, counts, roster, asked, numbersPeople } = habits
  const introduced = (): boolean => roster.byOffice(name) !== null
  // 一、姓名 and 二、某某局: sections headed by who speaks in them.
  if (numbersPeople && isNumberedBody(cue, lines) && introduced()) return opensBody(cue, habits)
  if (cue.form === 'line' || listsPeople(cue, habits)) return false
  if (introduced() || lines[cue.line]?.opens !== undefined) return true
  return cue.form !== 'cell' && /(?:负责人|负责同志|工作人员)$/u.test(toSimplified(name)) && (counts.get(cueKey(cue)) ?? 0) + (asked ? 1 : 0) > 1
}

/** 新闻官, of a team or firm. */
const PRESS_OFFICER = /(?:新闻官|媒体官|新闻主管)$/u
const RECEIVES = /^[\s\u3000]*(?:各位|大家|欢迎|谢谢|感谢|下面|首先|现在|最后|先?有?请)[^\n]*[。！]/u

/** Whether 署长, 主席 opens words: somebody is introduced who holds the office, or the page calls people so. */
export function isCertainTitle(cue: Cue, title: string, habits: Habits): boolean {
  if (cue.form === 'line' || cue.form === 'cell') return false
  return (habits.roster.byTitle(title) !== null || isOfficeAlone(cue, habits)) && !listsPeople(cue, habits)
}

/** 主席：words, an office whose holder nobody names, on a page that calls others by their offices or so more than once; 部长：, over a greeting. */
function isOfficeAlone(cue: Cue, habits: Habits): boolean {
  if (cue.form !== 'colon' && cue.form !== 'bracket') return false
  const { page: { lines }, candidates, entitled, place, callsByOffice } = habits
  const words = wordsBehind(cue, habits)
  // Whose part it is to receive the press and to give the floor, and does so.
  if (cue.form === 'colon' && habits.asked && PRESS_OFFICER.test(toSimplified(cue.printed)) && RECEIVES.test(toSimplified(words))) return true
  if (cue.form === 'colon' && GREETS.test(words) && cue.body >= lines[cue.line]!.text.trimEnd().length) return true
  if (!habits.asked && entitled < 2 || !/[。！？]/u.test(words)) return false
  const before = candidates[(place.get(cue) ?? 0) - 1]
  const asked = before !== undefined && SURE_ASKING_KINDS.has(before.label.kind)
  // Right under a question somebody answers it.
  if (recurs(cue, habits) || asked && ENDS_ASKING.test(lines[lastFilled(lines, cue.line - 1)]?.plain ?? '')) return true
  return (GREETS.test(words) || asked) && callsByOffice
}

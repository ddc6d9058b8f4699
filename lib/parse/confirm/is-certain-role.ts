import { toSimplified } from '../../text/to-simplified.ts'
import { GREETS } from '../cues/greets.ts'
import type { Cue } from '../grammar/cue.ts'
import { isFrame } from '../lines/is-frame.ts'
import { nextText } from '../lines/next-text.ts'
import type { Habits } from './habits.ts'
import { listsPeople } from './lists-people.ts'
import { opensBody } from './opens-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** How somebody says who he is. */
const GIVES_NAME = /我是\p{Script=Han}{2,24}/u
const LINES_HEARD = 6

/** Whether 主持人, 发言人 opens words, and names nobody in a field; 【开始】 does where the page knows who leads, or he says so. */
export function isCertainRole(cue: Cue, habits: Habits): boolean {
  const { page: { lines }, roster } = habits
  if (listsPeople(cue, habits)) return false
  if (!isFrame(toSimplified(cue.printed))) return cue.form !== 'line' || cue.marks.includes('time after') || recurs(cue, habits) || GREETS.test(wordsBehind(cue, habits))
  const under = lines.slice(cue.lastLine + 1, cue.lastLine + 1 + LINES_HEARD).map(line => line.plain).join('\n')
  return (cue.form === 'bracket' || opensHostsWords(cue, habits)) && (roster.host !== null || roster.leader !== null || GIVES_NAME.test(under))
}

/** 一、主持人开场, the heading over what the host says, where that begins as speeches do. */
function opensHostsWords(cue: Cue, habits: Habits): boolean {
  const { page: { lines }, kinds, byLine } = habits
  return cue.form === 'line' && /^主持/u.test(toSimplified(cue.printed)) && opensBody(cue, habits) && !byLine.has(nextText(lines, kinds, cue.lastLine + 1) ?? -1) && GREETS.test(wordsBehind(cue, habits))
}

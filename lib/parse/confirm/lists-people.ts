import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import { nextText } from '../lines/next-text.ts'
import type { Habits } from './habits.ts'
import { isPeopleList } from './is-people-list.ts'

/** Whether what follows a label are people, and no words. */
export function listsPeople(cue: Cue, habits: Habits): boolean {
  const { page: { lines }, kinds, names } = habits
  return namesLeader(cue, habits) || isPeopleList(cue, lines[cue.line], kinds[cue.line], names, lines[nextText(lines, kinds, cue.lastLine + 1) ?? -1]?.plain)
}

/** 主 持 人：某 某, in the head of a page: the one whom it gives as host, under whatever name. */
function namesLeader({ form, label, line, body }: Cue, { page: { lines }, kinds, roster }: Habits): boolean {
  return form === 'colon' && label.kind === 'role' && kinds[line] === 'field' && roster.leads(toSimplified(lines[line]?.text.slice(body) ?? '').replace(/[\s\u3000*_]/gu, ''))
}

import type { Cue } from '../grammar/cue.ts'
import { nextText } from '../lines/next-text.ts'
import type { Habits } from './habits.ts'
import { isPeopleList } from './is-people-list.ts'

/** Whether what follows a label are people, and no words. */
export function listsPeople(cue: Cue, { page: { lines }, kinds, names }: Habits): boolean {
  return isPeopleList(cue, lines[cue.line], kinds[cue.line], names, lines[nextText(lines, kinds, cue.lastLine + 1) ?? -1]?.plain)
}

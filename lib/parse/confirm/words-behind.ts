import type { Cue } from '../grammar/cue.ts'
import { nextText } from '../lines/next-text.ts'
import type { Habits } from './habits.ts'

const HEARD = 600

/** What is said behind a label, on its line or on the next of text, as far as it tells anything; simplified. */
export function wordsBehind(cue: Cue, { page: { lines }, kinds }: Habits): string {
  const own = lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body, cue.body + HEARD) ?? ''
  return own.trim() !== '' ? own : lines[nextText(lines, kinds, cue.lastLine + 1) ?? -1]?.plain.slice(0, HEARD) ?? ''
}

import { STAMP } from '../cues/read-cue.ts'
import type { DraftTurn } from './draft-turn.ts'
import { withoutTrailingStamp } from '../lines/without-trailing-stamp.ts'

/** A run without the white space, Markdown marks and time stamps around its words. */
export function trimRun<Run extends DraftTurn>(run: Run, text: string): Run {
  let { start, end } = run
  while (start < end && /[\s\u3000\u200b\ufeff>*_#]/u.test(text.charAt(start))) start++
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + 40)))
  if (stamp && stamp[0].length < end - start && /[\]］】)）\s]$/u.test(stamp[0])) start += stamp[0].length
  end = withoutTrailingStamp(text, start, end)
  while (end > start && /[\s\u3000\u200b\ufeff*_]/u.test(text.charAt(end - 1))) end--
  return { ...run, start, end }
}

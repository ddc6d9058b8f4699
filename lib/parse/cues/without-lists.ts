import type { Page } from '../formats/page.ts'
import { ASKS } from '../lines/asks.ts'
import type { Cue } from '../grammar/cue.ts'
import { isLead } from '../lines/is-lead.ts'
import { listsAttendance } from './lists-attendance.ts'
import { ALONE_MARKS } from '../grammar/marks.ts'

/**
 * 【主持】姓名 and 【发布】姓名 alone on their lines are a list of those present; they are labels only on a
 * page whose questions are headed so, and neither next to one another nor over the lead.
 */
export function withoutLists(all: Cue[], page: Page): Cue[] {
  const attendance = listsAttendance(all, page.lines)
  const cues = all.filter(cue => !attendance.has(cue))
  const alone = new Map(cues.flatMap(cue => cue.marks === ALONE_MARKS ? [[cue.line, cue] as const] : []))
  if (alone.size === 0) return cues
  const next = (at: number, step: 1 | -1): number => {
    let other = at + step
    while (page.lines[other]?.text.trim() === '') other += step
    return other
  }
  const asked = [...alone.values()].some(cue => cue.label.kind === 'reporter' && ASKS.test(page.lines[next(cue.line, 1)]?.plain ?? ''))
  return cues.filter(cue => !alone.has(cue.line) || asked && !alone.has(next(cue.line, 1)) && !alone.has(next(cue.line, -1)) && !isLead(page.lines[next(cue.line, 1)]?.plain ?? ''))
}

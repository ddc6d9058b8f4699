import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { readCue } from '../grammar/read-cue.ts'

/** 答（某某）：, A：: the page says itself that what stands above was asked. */
export const SAYS_ANSWER = /^(?:(?:[回作应]?答|答[复覆]|回[复覆]|回应|解答)[一二三四五六七八九十]{0,3}|A\d{0,2})(?![\p{Script=Han}A-Za-z])/iu

/** Whether the next line opens with the label of somebody, and whether that says itself that he answers. */
export function answerBelow(lines: readonly Line[], at: number): 'says' | 'names' | null {
  const next = nextFilled(lines, at + 1)
  const line = lines[next]
  const cue = line ? readCue(line, next) : null
  if (cue && ANSWERER_KINDS.has(cue.label.kind)) return SAYS_ANSWER.test(cue.printed) ? 'says' : 'names'
  return cue?.label.kind === 'answer' ? 'says' : null
}

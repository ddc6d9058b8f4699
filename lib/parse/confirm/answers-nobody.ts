import { ASKS } from '../lines/asks.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'

/**
 * Whether 答：… stands under a heading of its own, where on a page of questions and answers nobody asks right before:
 * another item of a newsletter, in which the editors answer a letter.
 * @param before the label before it
 */
export function answersNobody(cue: Cue, before: Cue | undefined, lines: readonly Line[]): boolean {
  if (!before || SURE_ASKING_KINDS.has(before.label.kind)) return false
  const between = lines.slice(before.lastLine + 1, cue.line)
  const heading = between.findLastIndex(line => line.heading > 0)
  return heading >= 0 && !between.slice(heading).some(line => ASKS.test(line.plain))
}

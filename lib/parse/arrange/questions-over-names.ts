import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import { answerBelow } from './answer-below.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { readCue } from '../grammar/read-cue.ts'

const FEWEST = 3
const LONGEST = 60
/** A question and no more: no sign before it, as headings have, and no head of any form. */
const PLAIN = /^[\s\u3000]*(?!提问|追问|问)\p{Script=Han}[^【】[\]［］〔〕（）()：:｜|]*[？?][”」』]?[\s\u3000]*$/u

/** Whether a heading or a label alone on its line stands over a line. */
function isLabelled(lines: readonly Line[], at: number): boolean {
  const above = nextFilled(lines, at - 1, -1)
  const line = lines[above]
  return line !== undefined && (line.heading > 1 || readCue(line, above)?.form === 'line')
}

/**
 * Lines that ask and have no label, each right over somebody's (何时开工？ / 姓名：words), where the first who speaks on the
 * page speaks under one of them: were a talk to begin with a label, what asks might be the last of its words.
 */
export function questionsOverNames(lines: readonly Line[]): number[] {
  const asking = lines.flatMap((line, at) => line.marked === null && line.heading === 0 && line.text.trim().length <= LONGEST && PLAIN.test(line.plain) && readCue(line, at) === null && answerBelow(lines, at) === 'names' && !isLabelled(lines, at) ? [at] : [])
  const first = lines.findIndex((line, at) => {
    const cue = readCue(line, at)
    return cue !== null && cue.form !== 'line' && ANSWERER_KINDS.has(cue.label.kind) && cue.body < line.text.trimEnd().length && /[。！？]/u.test(line.plain)
  })
  return asking.length >= FEWEST && (asking[0] ?? first) < first ? asking : []
}

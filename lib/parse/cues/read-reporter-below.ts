import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { readCue } from '../grammar/read-cue.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { withoutBookMarks } from '../names/without-book-marks.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const REPORTER = /^记者$/u

/** 【某报】 alone on its line over 记者：words: for whom the reporter asks stands above him. Null where no such label is below. */
export function readReporterBelow(cue: Cue, lines: readonly Line[]): Cue | null {
  if (cue.label.kind !== 'outlet' || cue.body < (lines[cue.line]?.text.trimEnd().length ?? 0)) return null
  const at = nextFilled(lines, cue.line + 1)
  const line = lines[at]
  const below = line && !line.opens ? readCue(line, at) : null
  if (below?.form !== 'colon' || below.label.kind !== 'reporter' || below.label.organization !== null || !REPORTER.test(toSimplified(below.printed))) return null
  const name = withoutBookMarks(cue.label.name)
  return { ...cue, label: { kind: 'reporter', name: `${name}${below.printed}`, organization: name }, form: 'colon', lastLine: at, body: below.body, bodyLine: at }
}

import type { Cue } from '../grammar/cue.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { SIGNATURE } from '../arrange/signature.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Line, Page } from '../formats/page.ts'

const STOPPED = /[。；;：:，,][”」』）)]*[\s\u3000*_]*$/u
const LONGEST = 60
/** ——职务 姓名, □职务 姓名, （职务 姓名）, alone on a line: the dash, sign or bracket is the label's, and says as much as a sign of the heading's own. */
const BYLINE = '—'
/** Labels that headings with one sign stand over; one alone may be the last point of a speech. */
const FEWEST = 2

/**
 * The headings of sections that each have a speaker: ■ what is made of his words / 关键词：… / 职务 姓名. A line right over
 * a keyword's line is one, and right under it; right over a label one is told by its sign, where others with that sign stand so.
 */
export function findSignedHeadings(page: Page, kinds: readonly LineKind[], cues: readonly Cue[]): ReadonlySet<number> {
  const { lines } = page
  const labels = new Set(cues.flatMap(cue => [cue.line, cue.lastLine]))
  const over = cues.flatMap(cue => {
    let [at, keyword] = [cue.line - 1, false]
    for (; at >= 0 && (kinds[at] === 'blank' || kinds[at] === 'keyword'); at--) keyword ||= kinds[at] === 'keyword'
    const line = lines[at]
    keyword ||= kinds[lastFilled(lines, at - 1)] === 'keyword'
    return line && kinds[at] === 'text' && !labels.has(at) && mayHead(line) ? [{ at, keyword, sign: openingSign(line.plain) ?? (isByline(cue, lines[cue.line]) && !ENDS_ASKING.test(line.plain) && !labels.has(lastFilled(lines, at - 1)) ? BYLINE : null) }] : []
  })
  const bySign = Map.groupBy(over, ({ sign }) => sign)
  return new Set(over.flatMap(({ at, keyword, sign }) => keyword || sign !== null && (bySign.get(sign)?.length ?? 0) >= FEWEST ? [at] : []))
}

const isByline = ({ form, label }: Cue, line: Line | undefined): boolean =>
  line !== undefined && (SIGNATURE.test(line.text) || form === 'line' && label.kind === 'person' && label.title !== null && label.role !== 'reporter' && (openingSign(line.plain) !== null || /^[\s\u3000*_]*[（(【]/u.test(line.plain)))

const mayHead = ({ plain }: Line): boolean => plain.trim().length <= LONGEST && !STOPPED.test(plain)

import type { Cue } from '../cues/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Line, Page } from '../formats/page.ts'

const STOPPED = /[。；;：:，,][”」』）)]*[\s\u3000*_]*$/u
const LONGEST = 60
/** Labels that headings with one sign stand over; one alone may be the last point of a speech. */
const FEWEST = 2

/**
 * The headings of sections that each have a speaker: ■ what is made of his words / 关键词：… / 职务 姓名. A line right over
 * a keyword's line is one; right over a label one is told by its sign, where others with that sign stand so.
 */
export function findSignedHeadings(page: Page, kinds: readonly LineKind[], cues: readonly Cue[]): ReadonlySet<number> {
  const { lines } = page
  const labels = new Set(cues.flatMap(cue => [cue.line, cue.lastLine]))
  const over = cues.flatMap(cue => {
    let [at, keyword] = [cue.line - 1, false]
    for (; at >= 0 && (kinds[at] === 'blank' || kinds[at] === 'keyword'); at--) keyword ||= kinds[at] === 'keyword'
    const line = lines[at]
    return line && kinds[at] === 'text' && !labels.has(at) && mayHead(line) ? [{ at, keyword, sign: openingSign(line.plain) }] : []
  })
  const bySign = Map.groupBy(over, ({ sign }) => sign)
  return new Set(over.flatMap(({ at, keyword, sign }) => keyword || sign !== null && (bySign.get(sign)?.length ?? 0) >= FEWEST ? [at] : []))
}

const mayHead = ({ plain }: Line): boolean => plain.trim().length <= LONGEST && !STOPPED.test(plain)

import type { LineKind } from '../lines/classify-line.ts'
import type { Line } from '../formats/page.ts'
import { isQuoted } from '../lines/is-quoted.ts'

/** > “words”——姓名, the whole line. */
const SAYING = /^[\s\u3000>*_]*[“「『][^“”「」『』]{4,80}[”」』][\s\u3000*_]*(?:—{1,3}|-{2}|–{1,2})[\s\u3000*_]*[^。！？，：:—–]{2,24}[\s\u3000*_]*$/u

/**
 * What the editors lift out of somebody's words and set between them in a quotation of its own, with his name behind a
 * dash: nobody signs himself. Pages whose speakers all sign their words have been unfolded before.
 */
export function findQuotedSayings(lines: Line[], kinds: readonly LineKind[]): number[] {
  return lines.flatMap((line, at) => kinds[at] === 'text' && !line.opens && isQuoted(line) && SAYING.test(line.plain) ? [at] : [])
}

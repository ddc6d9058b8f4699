import type { Line } from '../formats/page.ts'

/** #价格#, alone on its line. */
const HASHTAG = /^[\s\u3000*_]*[#＃][\s\u3000]*[^#＃\s\u3000][^#＃。！？!?]{0,11}[#＃][\s\u3000*_]*$/u
const FEWEST = 2

/** Lines of one topic each between hash marks, where a page has several and none twice: what its sections are about. The tag of the whole event recurs, or stands once. */
export function findHashtags(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((line, at) => line.text.length <= 40 && HASHTAG.test(line.plain) ? [at] : [])
  const topics = new Set(found.map(at => lines[at]?.plain.replace(/[\s\u3000]/gu, '')))
  return new Set(found.length >= FEWEST && topics.size === found.length ? found : [])
}

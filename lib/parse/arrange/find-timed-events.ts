import { isStampAlone } from '../lines/is-stamp-alone.ts'
import type { Line } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'

/** Posts whose time stands alone; where fewer do, a time before words may be that of a post. */
const FEWEST_POSTS = 3
const LONGEST = 60
/** A time, and one sentence that tells of others. */
const EVENT = /^[\s\u3000]*\d{1,2}:\d{2}(?::\d{2})?[\s\u3000]+[^\s\d:：。！？!?我你您咱][^:：。！？!?我你您咱]{5,}。$/u

/** 10:41 某某因故刚刚赶到。, on a page whose posts have their times on lines of their own: what happens between them, as the page tells it. */
export function findTimedEvents(lines: readonly Line[]): number[] {
  const posts = lines.filter(line => isStampAlone(line.plain.trim())).length
  return posts < FEWEST_POSTS ? [] : lines.flatMap((line, at) => line.marked === null && !line.opens && line.text.length <= LONGEST && EVENT.test(line.plain) && readCue(line, at) === null ? [at] : [])
}

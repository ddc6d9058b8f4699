import type { Line } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { cueKey } from './cue-key.ts'
import { COMMENTS_WORDS } from '../lines/comments.ts'
import { END_MARK } from '../lines/end-mark.ts'

/** 10:26, beside who posts or right beneath. */
const STAMP = /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/u
/** How far down a page its end is looked for, as shares of its lines. */
const COMMENTS_BELOW = 1 / 2
const END_BELOW = 2 / 3

/**
 * The line where a page ends, whatever stands below: what readers write under it is none of it, and behind its own END stand
 * links to others. A live page may print what one of its readers writes amid the talk: whoever spoke above speaks on below.
 */
export function findEnd(lines: readonly Line[], kinds: readonly LineKind[]): number {
  const end = lines.findIndex(({ plain }, at) => kinds[at] === 'related' && at > lines.length * COMMENTS_BELOW && COMMENTS_WORDS.test(plain) && !speaksOn(lines, at) || at > lines.length * END_BELOW && END_MARK.test(plain))
  return end < 0 ? lines.length : end
}

/** Whether somebody who stands over his words above the line does so with a time of its own below it, too. */
function speaksOn(lines: readonly Line[], at: number): boolean {
  const isStamped = (index: number): boolean => [index, index + 1].some(near => STAMP.test(lines[near]?.plain ?? ''))
  const whoPosts = (line: Line, index: number): string[] => {
    const cue = isStamped(index) ? readCue(line, index) : null
    return cue ? [cueKey(cue)] : []
  }
  const posters = lines.map(whoPosts)
  const below = new Set(posters.slice(at + 1).flat())
  return posters.slice(0, at).some(keys => keys.some(key => below.has(key)))
}

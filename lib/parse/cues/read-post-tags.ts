import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Cue } from './cue.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import { readTaggedName } from './read-tagged-name.ts'

/** Which part somebody has in the talk, alone on its line. */
const TAG = inBothScripts(/^[【\[［〔(（]?(主持人?|嘉宾|记者|媒体|网友|网民|播报员?|直播员|发言人|发布人)[】\]］〕)）]?$/u)
const LONGEST = 24
const FEWEST = 3

/**
 * Labels of a feed that prints who posts on one line and which part he has in the talk on the next, with
 * the time below or between them: the name is the label, and the part goes with it.
 */
export function readPostTags(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  let untagged = 0
  for (let at = 1; at < lines.length; at++) {
    const tag = TAG.exec(lines[at]?.text.trim() ?? '')?.[1]
    if (tag === undefined) continue
    const timed = (line: number): boolean => isStampAlone(lines[line]?.plain.trim() ?? '')
    const above = lastFilled(lines, at - 1)
    const between = timed(above)
    const named = between ? lastFilled(lines, above - 1) : above
    const line = lines[named]
    const printed = line?.text.trim() ?? ''
    const label = line && named < at && isLabelLike(printed) && (between || timed(nextFilled(lines, at + 1))) ? readTaggedName(`${tag} ${printed.replace(/^[\s*_#]+|[\s*_]+$/gu, '')}`) : null
    if (!line || label === null) untagged++
    else found.set(named, { line: named, form: 'line', label, printed, at: line.text.indexOf(printed), body: line.text.length, lastLine: at, marks: 'time after' })
  }
  return found.size >= FEWEST && untagged * 4 <= found.size ? found : new Map()
}

/** A few words that end no sentence. */
const isLabelLike = (words: string): boolean => words !== '' && words.length <= LONGEST && !/[。！？!?；;，,：:、…]/u.test(words)

import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Line } from '../formats/page.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'

/** 媒体某报记者, 小编某某: a badge that a copy of the page has glued to the name. 网友某某 is what he is called. */
const GLUED = inBothScripts(/^(主持人?|嘉宾|发布人|媒体|互动|弹幕|留言|小编|官方|播报员?)(?=\p{Script=Han}{2,}|[“「\p{L}])/u)
const LONGEST = 24
const FEWEST = 4

/**
 * Labels of a feed that says of everybody which part he has (网友 某某, 嘉宾 某某, 播报 某某), each over the time of
 * the post alone on a line. Where some posts have a name and no part, the words are what the name is.
 */
export function readTaggedPosts(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  for (let at = 1; at < lines.length; at++) {
    if (!isStampAlone(lines[at]?.plain.trim() ?? '')) continue
    const line = lines[at - 1]
    const words = line?.text.trim() ?? ''
    const glued = words.length <= LONGEST && !/[\s\u3000]/u.test(words) ? GLUED.exec(words)?.[1] : undefined
    const label = words.length > LONGEST ? null : glued !== undefined ? readTaggedName(`${glued} ${words.slice(glued.length)}`) : /[\s\u3000]/u.test(words) ? readTaggedName(words) : null
    // Whoever posts from the hall needs no tag.
    if (line && label === null && isLiveDesk(toSimplified(words))) continue
    if (!line || label === null) return new Map()
    found.set(at - 1, { line: at - 1, form: 'line', label, printed: words, at: line.text.indexOf(words), body: line.text.length, lastLine: at - 1, marks: 'time after' })
  }
  return found.size >= FEWEST ? found : new Map()
}

import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Cue } from '../grammar/cue.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import { PART_TAGS } from '../names/part-tags.ts'
import { readLabel } from '../labels/read-label.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'

/** Which part somebody has in the talk, alone on its line. */
const TAG = inBothScripts(new RegExp(`^[【\\[［〔(（]?(${PART_TAGS})[】\\]］〕)）]?$`, 'u'))
/** Netizens go by any words. */
const NETIZEN = /^[网網互留弹彈]/u
const LONGEST = 24
const FEWEST = 3
/** Without times, in how many ways posts must be tagged. */
const FEWEST_TAGS = 2

/**
 * Labels of a feed that prints who posts on one line and which part he has in the talk on another, mostly with
 * the time beside them: the name is the label, and the part goes with it.
 */
export function readPostTags(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  const tags = new Set<string>()
  let [timed, untagged] = [0, 0]
  for (let at = 0; at < lines.length; at++) {
    const tag = TAG.exec(lines[at]?.text.trim() ?? '')?.[1]
    if (tag === undefined) continue
    const place = placeOfName(lines, at, NETIZEN.test(tag))
    const line = lines[place?.name ?? -1]
    const printed = line?.text.trim() ?? ''
    const label = place && line ? readTaggedName(`${tag} ${printed.replace(/^[\s*_#]+|[\s*_]+$/gu, '')}`) : null
    if (!place || !line || label === null) untagged++
    else {
      tags.add(tag)
      if (place.timed) timed++
      found.set(place.first, { line: place.first, form: 'line', label, printed, at: place.first === place.name ? line.text.indexOf(printed) : 0, body: lines[place.first]?.text.length ?? 0, lastLine: place.last, marks: place.timed ? 'time after' : '' })
    }
  }
  const enough = timed >= FEWEST ? untagged * 4 <= found.size : found.size > FEWEST && untagged === 0 && tags.size >= FEWEST_TAGS
  return enough ? found : new Map()
}

/** Where the name to a tag stands: above it, the time below or between; below it, over the time; right above it, read as a label by itself, where no post has a time. */
function placeOfName(lines: Line[], tag: number, anyName: boolean): { name: number; first: number; last: number; timed: boolean } | null {
  const isTime = (at: number): boolean => isStampAlone(lines[at]?.plain.trim() ?? '')
  const above = lastFilled(lines, tag - 1)
  const [below, between] = [nextFilled(lines, tag + 1), isTime(above)]
  const name = between ? lastFilled(lines, above - 1) : above
  const before = name < tag && isLabelLike(lines[name])
  if (before && (between || isTime(below))) return { name, first: name, last: tag, timed: true }
  if (isLabelLike(lines[below]) && isTime(nextFilled(lines, below + 1))) return { name: below, first: tag, last: below, timed: true }
  const label = before ? readLabel(lines[name]?.text.trim() ?? '') : null
  return before && (anyName || ['person', 'word', 'reporter', 'netizen', 'outlet'].includes(label?.kind ?? '')) ? { name, first: name, last: tag, timed: false } : null
}

/** A few words that end no sentence. */
function isLabelLike(line: Line | undefined): boolean {
  const words = line?.text.trim() ?? ''
  return words !== '' && words.length <= LONGEST && !/[。！？!?；;，,：:、…]/u.test(words)
}

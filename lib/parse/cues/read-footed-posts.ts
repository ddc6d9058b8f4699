import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'
import { isPostFoot } from '../lines/is-post-foot.ts'

/** 嘉宾 姓名: a part in the talk and a name, parted by a blank. */
const TWO_WORDS = /^\S{2,6}[ \t\u3000]+\S/u
const LONGEST = 24
const FEWEST = 4

/**
 * Labels of a feed whose posts have who speaks and his part in the talk on top (嘉宾 姓名), and the time with the buttons at
 * their foot: between two feet the first line that reads so, above the first foot the last. Nearly every post must have one.
 */
export function readFootedPosts(lines: Line[]): ReadonlyMap<number, Cue> {
  const feet = lines.flatMap((line, at) => isPostFoot(line.plain.trim()) ? [at] : [])
  if (feet.length < FEWEST) return new Map()
  const found = new Map<number, Cue>()
  feet.forEach((foot, post) => {
    const from = post === 0 ? 0 : (feet[post - 1] ?? 0) + 1
    const cues = lines.slice(from, foot).flatMap((line, i) => labelOf(line, from + i) ?? [])
    const cue = post === 0 ? cues.at(-1) : cues[0]
    if (cue && cue.line < foot - 1) found.set(cue.line, cue)
  })
  return found.size >= FEWEST && found.size * 4 >= feet.length * 3 ? found : new Map()
}

function labelOf(line: Line, at: number): Cue | null {
  const words = line.text.trim()
  const label = words.length <= LONGEST && TWO_WORDS.test(words) && line.heading === 0 ? readTaggedName(words) : null
  return label && { line: at, form: 'line', label, printed: words, at: line.text.indexOf(words), body: line.text.length, lastLine: at, marks: 'time after' }
}

import type { Line } from '../formats/page.ts'
import { isWayOfAsking } from '../lines/is-way-of-asking.ts'
import { CUE_RULES } from './cue-rules.ts'
import type { Cue } from './cue.ts'
import { readHead } from './head.ts'

/**
 * Reads the label a line opens with, by the first form of the grammar that the line has; null where it opens with none.
 * @param posted whether the time of a post stands alone on the line above
 */
export function readCue(line: Line, index: number, posted = false): Cue | null {
  const head = readHead(line, posted)
  for (const { read } of CUE_RULES) {
    const opening = read(head)
    if (opening === null) return null
    if (opening) return withoutWayOfAsking({ line: index, at: head.at, lastLine: index, marks: head.marks, ...opening }, line)
  }
  return null
}

/** **网友“某某”** “某某”客户端留言: by what way he asks is no word of his. */
function withoutWayOfAsking(cue: Cue, { plain, text }: Line): Cue {
  return cue.form === 'strong' && isWayOfAsking(plain.slice(cue.body).trim()) ? { ...cue, form: 'line', body: text.length } : cue
}

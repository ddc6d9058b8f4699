import { readLabel } from '../labels/read-label.ts'

/** The time of a post behind its last sentence, and the label of the next, or the end. */
const STAMP = /(?<=[。！？!?…”」』）)])[ \u3000]?((?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]{1,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)|[\[［【(（]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】)）])[ \u3000]?(?=[\[［【]?([^\s。！？!?…；;，,：:“”「」\[\]［］【】]{2,30})[\]］】]?[:：]|$)/gu
/** So many times, each with a label behind it, are those of a live log. */
const FEWEST = 2

/** Where, in a live log that was copied into one paragraph, each post and its time begin. */
export function postsRunIn(text: string): number[] {
  const stamps = [...text.matchAll(STAMP)]
  const labelled = stamps.filter(match => match[2] !== undefined && readLabel(match[2]) !== null)
  if (labelled.length < FEWEST) return []
  const names = [...new Set(labelled.map(match => match[2]!))]
  // The first post has no time before it: a caption may stand there.
  const first = names.flatMap(name => ['[', '［', '【'].map(sign => text.indexOf(` ${sign}${name}`))).filter(at => at > 0 && at < stamps[0]!.index)
  return [...first.slice(0, 1), ...stamps.flatMap(match => [match.index, match.index + match[0].length])].filter(at => at > 0 && at < text.length)
}

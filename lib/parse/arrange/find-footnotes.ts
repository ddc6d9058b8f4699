import type { Line } from '../formats/page.ts'

const SIGN = '[①-⑳]|[\\[［〔](?:注[\\s\\u3000]*)?\\d{1,2}[\\]］〕]'
/** 某词①, “某词”[1]: the sign behind what it explains. */
const REFERENCE = new RegExp(`([\\p{L}\\p{N}]{2,16})[”」』》）)]?(${SIGN})`, 'gu')
/** ① 某词：…, 注①：“某词”是指…. */
const NOTE = new RegExp(`^[\\s\\u3000>*_]*(?:注[\\s\\u3000]*)?(${SIGN})[\\s\\u3000:：、.]*[“「『《]?([\\p{L}\\p{N}].{1,32})`, 'u')
/** [注1], [1]: the sign says that it is one. */
const CALLED_NOTE = /注|\d/u
/** What stands between a word and what it means. */
const MEANS = /^[”」』》]?[\s\u3000]*(?:[:：，,—–＝=]|是|指|即|为|系|又[称名]|全称)/u
const AT_HEAD = /^[\s\u3000]*([①-⑳])[\s\u3000]*\S/u
const BEHIND_SENTENCE = /[。！？”][①-⑳]/u
const FIRST_SIGN = 0x2460
/** How far from the page's end the notes may stand, with what stands under them. */
const LAST_LINES = 16
const SHORTEST_TERM = 2
const LONGEST_TERM = 16

/**
 * Footnotes that stand between the paragraphs: they begin with a sign that stands behind a word above, and
 * with that word, or with a number in square brackets. Points of a list have signs as well, but repeat no word.
 * @returns their lines, which nobody says
 */
export function findFootnotes(lines: Line[]): number[] {
  const atEnd = new Set(notesAtEnd(lines))
  const explained = new Map<string, string>()
  return lines.flatMap((line, at) => {
    const [, sign = '', words = ''] = NOTE.exec(line.plain) ?? []
    const term = explained.get(sign)
    for (const match of line.plain.matchAll(REFERENCE)) if (match[1] && match[2]) explained.set(match[2], match[1])
    return atEnd.has(at) || line.marked === null && term !== undefined && (CALLED_NOTE.test(sign) || begins(words, term)) ? [at] : []
  })
}

/** ①words, ②words behind all that is said, where the same signs stand behind sentences above: …。① */
function notesAtEnd(lines: Line[]): number[] {
  const found: number[] = []
  for (let at = lines.length - 1; at > 0 && lines.length - at <= LAST_LINES; at--) {
    const sign = AT_HEAD.exec(lines[at]?.plain ?? '')?.[1]
    if (sign !== undefined) found.unshift(at)
    else if (found.length > 0 && lines[at]?.text.trim() !== '') break
  }
  const signs = found.map(at => AT_HEAD.exec(lines[at]?.plain ?? '')![1]!)
  const above = lines.slice(0, found[0] ?? 0).map(line => line.plain)
  return signs.every((sign, i) => sign === String.fromCodePoint(FIRST_SIGN + i) && above.some(plain => BEHIND_SENTENCE.test(plain) && new RegExp(`[。！？”]${sign}`, 'u').test(plain))) ? found : []
}

/** Whether the words begin with the last characters of what the sign stands behind, and tell what that means. */
function begins(words: string, behind: string): boolean {
  for (let length = Math.min(LONGEST_TERM, words.length, behind.length); length >= SHORTEST_TERM; length--) if (behind.endsWith(words.slice(0, length)) && MEANS.test(words.slice(length))) return true
  return false
}

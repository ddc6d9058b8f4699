import { findHashtags } from '../lines/find-hashtags.ts'
import { isQuoted } from '../lines/is-quoted.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import { questionsBeside } from './questions-beside.ts'

const SENTENCE = /[。！？!?…：:；;，,、”」』）)][\s\u3000*_]*$/u
const LONG_SENTENCE = /^.{20,}[。！？”」]/u
const LONGEST = 50

/**
 * Whether lines that could sign what stands above them (—— 姓名) head what stands below: each has a blank line above and
 * none below, or nearly each stands between a headline, which ends no sentence, and words that do, or a topic between hash marks; or the media among them stand over questions and not under any.
 * @param signing the lines' places
 * @param asking places of such lines that name who asks
 */
export function standOverWords(lines: Line[], signing: readonly number[], asking: readonly number[]): boolean {
  const isBlank = (at: number): boolean => (lines[at]?.text.trim() ?? '') === ''
  if (signing.length > 1 && signing.every(at => isBlank(at - 1) && !isBlank(at + 1))) return true
  const topics = findHashtags(lines)
  const headed = signing.filter(at => {
    const [above, below] = [lastFilled(lines, at - 1), nextFilled(lines, at + 1)]
    const headline = lines[above]
    if (!headline || topics.has(below)) return topics.has(below)
    const heads = headline.text.trim().length <= LONGEST && headline.marked === null && !isQuoted(headline) && !SENTENCE.test(headline.text)
    return heads && LONG_SENTENCE.test(lines[below]?.plain.trim() ?? '')
  })
  if (signing.length > 1 && headed.length * 4 >= signing.length * 3) return true
  return asking.length > 0 && questionsBeside(lines, asking) > 0
}

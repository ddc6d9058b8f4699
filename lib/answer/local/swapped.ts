import { synonymsOf } from './synonyms.ts'
import { termCover } from './question-terms.ts'
import type { Term } from './question-terms.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Words before a noun that tell nothing apart. */
const PLAIN = /^(?:的|了|是|为|和|与|及|等|在|对|把|将|被|让|使|其|该|各|全|全市|全省|全区|全县|我市|我省|本|这|那|有|无|已|都|也|还|就|要|可|能|达|到|达到|约|共|总|新|大|\d.*)$/u

/** How the sentence stands to the question's modifiers; both 0 to 1. */
export type Swapped = {
  /** How rare the word is that stands before another in the question (旅客吞吐量) while the sentence has a word of its own in its place (货物吞吐量). */
  modifier: number
  /** How rare the word is that the sentence lacks while it has one of the same length that ends alike (秋粮, 夏粮). */
  kin: number
}

/** Endings so common that sharing one makes no kin. */
const COMMON_END = /[子者们人等了的时后前上下中里外内间面边头性化度量数方事物学生会业部门家点化]$/u

/**
 * Looks for words of the sentence that stand in the place of words asked for.
 * @param asked, said in comparable form
 */
export function swapped(asked: string, terms: readonly Term[], said: string): Swapped {
  const words = [...segmenter.segment(said)].filter(({ isWordLike }) => isWordLike)
  const rarest = Math.max(0.001, ...terms.map(({ weight }) => weight))
  let modifier = 0
  let kin = 0
  for (const { text, weight } of terms) {
    if (!/^\p{Script=Han}{2,}$/u.test(text) && !/^第/u.test(text)) continue
    if (termCover(text, said) >= 0.5) continue
    const after = terms.find(other => asked.includes(`${text}${other.text}`) || asked.includes(`${text}的${other.text}`))
    if (after && standsAfterOther(after.text, words, terms)) modifier = Math.max(modifier, weight / rarest)
    if (!COMMON_END.test(text) && words.some(({ segment }) => segment.length === text.length && segment !== text && segment.at(-1) === text.at(-1) && !synonymsOf(text).includes(segment) && !asked.includes(segment))) kin = Math.max(kin, weight / rarest)
  }
  return { modifier, kin }
}

/** Whether the word stands in the sentence right after a word that the question does not have. */
function standsAfterOther(word: string, words: readonly Intl.SegmentData[], terms: readonly Term[]): boolean {
  const places = words.flatMap(({ segment }, i) => (segment === word || segment.startsWith(word) || word.startsWith(segment) && segment.length > 1 ? [i] : []))
  return places.length > 0 && places.every(i => {
    const before = words[i - 1]
    const here = words[i]
    if (!before || !here || before.index + before.segment.length !== here.index) return false
    return !PLAIN.test(before.segment) && /\p{Script=Han}/u.test(before.segment) && !terms.some(({ text }) => text.includes(before.segment) || before.segment.includes(text))
  })
}

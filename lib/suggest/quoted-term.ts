import { itemOrder } from '../text/item-order.ts'
import { wordSegments } from '../text/word-segments.ts'

const EXPLAINED = /“(?<term>[^“”，。]{2,10})”(?:[，,]?(?:即|指|是指|指的是|就是|也就是|包括|分别是)|[，,](?:一是|一个是|第一))/u
/** “一船一码”：…, where it is no common word (“账本”：) and nothing is counted by it (三个“第一次”：). */
const BEFORE_COLON = /(?<![个条项句])“(?<coined>[^“”，。]{2,10})”[：:](?=[^。]{4})/u
const SO_CALLED = /(?:所谓的?|叫作|称为|也就是)“(?<term>[^“”，。]{2,10})”[，,]?(?:就?是(?!否)|即|指|也就是)/u

/** “三个同步”。: counted, and its items come in the sentences behind. */
const COUNTED = /“(?<term>[一二两三四五六七八九十](?:个|大|项|条)?[^“”，。]{1,8})”[。：:]$/u

/** A quoted term that its own sentence explains (“…”是, “…”即, 所谓“…”就是), or the items behind it, where the next sentence opens the first. */
export function quotedTerm(sentence: string, next?: string): string | null {
  const counted = next !== undefined && itemOrder(next) === 0 ? COUNTED.exec(sentence.trim()) : null
  const coined = BEFORE_COLON.exec(sentence)?.groups?.coined
  return (EXPLAINED.exec(sentence) ?? SO_CALLED.exec(sentence) ?? counted)?.groups?.term ?? (coined && [...wordSegments(coined)].length > 1 ? coined : null)
}

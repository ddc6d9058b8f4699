import { toSimplified } from '../../text/to-simplified.ts'

/** What the journalist goes on with behind the question that he quotes. */
const GOES_ON = /^[\s\u3000]*[“「『][^”」』]{12,}[”」』][^”」』]{6,}/u

/** So much is quoted that it is no word of somebody's; or the page goes on with a sentence behind what is. */
const LONG_QUOTE = /^[\s\u3000]*[“「『][^”」』]{12,}/u
const TOLD_BEHIND = /^[\s\u3000]*[“「『][^“”「」『』]{2,12}[。！？!?][”」』][^“”「」『』我]{6,}/u

/** 某某说：“……。” in a report, 有记者问：“……？”某某重申…: the journalist tells it, nobody is labelled. */
export function isToldQuotation(label: string, rest: string): boolean {
  const plain = toSimplified(label).trimEnd()
  return /(?:说|宣布|表示|介绍|指出|强调|道|坦言|认为|呼吁)$/u.test(plain) && (LONG_QUOTE.test(rest) || TOLD_BEHIND.test(rest)) || /有(?:记者|媒体)[^，。]{0,4}问到?$/u.test(plain) && GOES_ON.test(rest)
}

/** Ｑ１, Ａ and the like: the letter of a mark, set as wide as a Han character, and its number. */
const WIDE_MARK = /^[ＱＡｑａ][０-９]{0,2}(?![Ａ-Ｚａ-ｚA-Za-z])/u
const APART = 0xfee0

/** The words of a label with the letter it may begin with (Ｑ, Ａ) in its usual width; unit for unit, so that offsets hold. */
export function halfWidthMark(words: string): string {
  return words.replace(WIDE_MARK, mark => mark.replace(/./gu, wide => String.fromCharCode(wide.charCodeAt(0) - APART)))
}

/**
 * The citation grammar, whole:
 *
 *   marker  = open+ [^] [label] list [† anything] close*      [1] ［1］ 【1】 [^1] [[1]] [来源1] 【1†…】
 *   list    = number or range, separated by , ， 、 ; 和 & | or blanks       [1, 2] [1、3] [1-3]
 *   open    = [ ［ 【          close = ] ］ 】 (any closes any)
 *
 * A marker whose bracket was never closed counts where punctuation, another marker or the end of the
 * line follows its number ("[1。"). Anything else in brackets ([图片], [3月1日起], [2025]12号, 〔2025〕) is text.
 */
export type Scan =
  | { kind: 'marker'; end: number; numbers: number[] }
  /** More text is needed to tell. */
  | { kind: 'partial' }
  | { kind: 'text' }

const OPEN = '[［【'
const CLOSE = ']］】'
const LABEL = '(?:来源|來源|句子|句|证据|證據|引用|引文|注|资料|資料|稿件|编号|sources?|sentences?|citations?|cite|refs?|evidence|no\\.?)'
const SEPARATORS = ',，、;；&|和与及與 \\t'
const ITEM = '\\d{1,4}(?:\\s?(?:-|–|—|~|～|至|到)\\s?\\^?\\d{1,4})?'
const LIST = `\\^?\\s?(?:${LABEL}\\s?[:：#]?\\s?)?\\^?#?(${ITEM}(?:[${SEPARATORS}]+(?:${LABEL}\\s?[:：#]?\\s?)?\\^?${ITEM})*)`
const CONTENT = new RegExp(`^\\s*${LIST}\\s*(?:†.*)?$`, 'iu')
const UNCLOSED = new RegExp(`^\\s*${LIST}(?=[。，,.;；!！?？\\n[［【]|$)`, 'iu')
/** What may stand between the brackets; anything else ends the search for a closing bracket. */
const ALLOWED = /[\d\sa-z^#:：†,，、;；&|\-–—~～和与及與至到来源來句子证據证引用文注资料資料稿件编号編號.（）()L]/iu
/** Longest marker held back before it is taken for text, in UTF-16 units. */
export const MARKER_LIMIT = 48
/** Four digits in brackets are a year or a document's number, never one of our few sentences. */
const HIGHEST = 999

const narrow = (text: string): string => text.replace(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

function numbersIn(list: string): number[] | null {
  const numbers = new Set<number>()
  for (const [, first = '', last] of list.matchAll(/(\d+)(?:\s?[-–—~～至到]\s?\^?(\d+))?/gu)) {
    const from = Number(first)
    const to = last === undefined ? from : Number(last)
    if (from > HIGHEST || to > HIGHEST) return null
    for (let number = from; number <= Math.max(from, to); number++) numbers.add(number)
  }
  return [...numbers]
}

/** Whether a marker may begin with this character. */
export function opensMarker(character: string): boolean {
  return character !== '' && OPEN.includes(character)
}

/**
 * Reads the marker that may begin at `at`. The result depends on the text alone, never on how it
 * arrived: `partial` is returned exactly when the end of `text` leaves the matter open.
 */
export function scanMarker(text: string, at: number): Scan {
  let from = at
  while (from < text.length && opensMarker(text.charAt(from)) && from - at < 3) from++
  const opens = from - at
  let end = from
  while (end < text.length && end - at < MARKER_LIMIT && !CLOSE.includes(text.charAt(end)) && (ALLOWED.test(narrow(text.charAt(end))) || narrow(text.slice(from, end)).includes('†'))) {
    if (text.charAt(end) === '\n') break
    end++
  }
  if (end === text.length && end - at < MARKER_LIMIT) return { kind: 'partial' }
  const content = narrow(text.slice(from, end))
  if (CLOSE.includes(text.charAt(end)) && end - at < MARKER_LIMIT) {
    const numbers = numbersIn(CONTENT.exec(content)?.[1] ?? '')
    if (!CONTENT.test(content) || !numbers) return { kind: 'text' }
    let closed = 0
    while (closed < opens && end < text.length && CLOSE.includes(text.charAt(end))) {
      end++
      closed++
    }
    if (closed < opens && end === text.length) return { kind: 'partial' }
    return { kind: 'marker', end, numbers }
  }
  const unclosed = UNCLOSED.exec(narrow(text.slice(from, Math.min(text.length, end + 1))))
  const numbers = unclosed && numbersIn(unclosed[1] ?? '')
  if (!unclosed || !numbers || from + unclosed[0].length > end) return { kind: 'text' }
  return { kind: 'marker', end: from + unclosed[0].length, numbers }
}

/** Whether text that ended in the middle of a marker had already shown a number (and is not worth showing). */
export function isHalfMarker(text: string): boolean {
  return /^[[［【]+\s*(?:\^\s*)?(?:[a-z来源句证据引用注资料]{0,8}\s?[:：#]?\s?)?(?:\d[\d\s,，、;；\-–—~^]*)?(?:†.*)?[\]］】]*$/iu.test(narrow(text))
}

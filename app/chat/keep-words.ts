import { surnameLength } from '../../lib/parse/names/surnames.ts'

/** A stretch of a headline; `kept`: no line may break in it. */
export type HeadlinePiece = { text: string; kept: boolean }

/** Longer than this, in characters, a word or phrase may have to break: a narrow column must still hold it. */
const LONGEST = 8

/** A short phrase in quotation marks. */
const QUOTED = /[“‘「『《][^“”‘’「」『』《》\s]{1,6}[”’」』》]/gu

/** A number that its unit, or what it counts, may follow. */
const NUMBER = /\d(?:万亿|亿|万|萬億|億|萬)?$|^[一二三四五六七八九十百千两兩几幾数數]+$/u
const UNIT = /^\p{Script=Han}{1,2}$/u

/** Signs that may not begin a line stay with the word before them. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u

const segmenter = typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** The words of a text by the dictionary of the browser, as they come. */
function words(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [text]
}

const HAN = /^\p{Script=Han}+$/u

/** A name of a person may come apart in words: a surname and what may be the given name are one. */
function withNamesWhole(pieces: readonly string[]): string[] {
  const whole: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const surname = pieces[at]!
    let name = surname
    // 姓 + 名, 姓 + 名 + 名: the dictionary has given names of two characters, or none of them.
    if (HAN.test(surname) && surnameLength(`${surname}名名`) === surname.length) {
      for (const next of pieces.slice(at + 1, at + 3)) {
        if (!HAN.test(next) || name.length + next.length > surname.length + 2) break
        name += next
        at++
      }
    }
    whole.push(name)
  }
  return whole
}

/** A headline → its pieces, which joined are the headline again: words, names, numbers with their units and short quoted phrases are kept whole. */
export function keepWords(text: string): HeadlinePiece[] {
  const pieces: string[] = []
  let from = 0
  for (const { index, 0: whole } of text.matchAll(QUOTED)) {
    pieces.push(...withNamesWhole(words(text.slice(from, index))), whole)
    from = index + whole.length
  }
  pieces.push(...withNamesWhole(words(text.slice(from))))
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && (CLOSING.test(piece) || NUMBER.test(last) && UNIT.test(piece))) joined[joined.length - 1] += piece
    else if (piece) joined.push(piece)
  }
  return joined.map(piece => ({ text: piece, kept: piece.length > 1 && piece.length <= LONGEST && !/\s/u.test(piece) }))
}

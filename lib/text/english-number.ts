const WORDS: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const SCALES: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const WORD = /[a-z]+/y

/**
 * The number spelled in lower-case English words at `at`: twenty-eight, one hundred and fifty thousand.
 *
 * @returns its value and where it ends, or null (one alone is an article or a pronoun as often as a number)
 */
export function englishNumberAt(text: string, at: number): { end: number; value: number; spelled: true } | null {
  if (/[a-z]/.test(text[at - 1] ?? '')) return null
  let total = 0
  let section: number | null = null
  let end = at
  let next = at
  let words = 0
  while (next < text.length) {
    WORD.lastIndex = next
    const word = WORD.exec(text)?.[0] ?? ''
    const value = WORDS[word]
    const scale = SCALES[word]
    if (value !== undefined) {
      if (section !== null && !(section % 100 === 0 || (section % 100 >= 20 && section % 10 === 0 && value < 10))) break
      section = (section ?? 0) + value
    } else if (scale !== undefined && section !== null) {
      if (scale === 100) section *= 100
      else {
        total += section * scale
        section = 0
      }
    } else if (!(word === 'and' && words > 0)) break
    next += word.length
    words++
    if (word !== 'and') end = next
    if (!/[ -]/.test(text[next] ?? '')) break
    next++
  }
  if (section === null || (words === 1 && section === 1)) return null
  return { end, value: total + section, spelled: true }
}

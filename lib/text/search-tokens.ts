import { toSimplified } from './to-simplified.ts'

/** A run of Han characters, a number with what gives its size, or a run of other letters. */
const RUNS = /\p{sc=Han}+|\d+(?:[.,]\d+)*(?:[%‰]|(?=(?<size>[万亿]+))|)|(?:(?!\p{sc=Han})\p{L}\p{M}*)+/gu

/**
 * Tokens for a search by words: Han characters alone and in pairs, which need no dictionary (alone
 * they find what a pair misses at the price of little; lib/decisions.md), runs of other letters, and
 * numbers whole, without their commas. A number is also a token together with %, 万 or 亿: 1万 is not
 * any 1. Simplified, NFKC, lower case.
 */
export function searchTokens(text: string): string[] {
  const tokens: string[] = []
  for (const match of toSimplified(text).normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    const [run] = match
    if (/^\p{sc=Han}/u.test(run)) {
      const characters = [...run]
      tokens.push(...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`))
    } else if (/^\d/.test(run)) {
      const whole = run.replaceAll(',', '')
      const size = match.groups?.size ?? ''
      tokens.push(whole.replace(/[%‰]$/u, ''))
      if (size || /[%‰]$/u.test(whole)) tokens.push(whole + size)
    } else tokens.push(run)
  }
  return tokens
}

import { toSimplified } from './to-simplified.ts'

/**
 * Search tokens: Han characters alone and in pairs (words need no dictionary), runs of Latin
 * letters, and numbers whole. NFKC, lower case, simplified.
 */
export function searchTokens(text: string): string[] {
  const tokens: string[] = []
  for (const [run] of toSimplified(text).normalize('NFKC').toLowerCase().matchAll(/\p{sc=Han}+|\d+(?:[.,]\d+)*|[^\P{L}\p{sc=Han}]+/gu)) {
    if (!/^\p{sc=Han}/u.test(run)) {
      tokens.push(run.replaceAll(',', ''))
      continue
    }
    const characters = [...run]
    tokens.push(...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`))
  }
  return tokens
}

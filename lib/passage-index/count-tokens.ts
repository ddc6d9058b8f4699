import type { Entry } from './entry.ts'

/** Counts the search tokens of each passage into the form in which an entry keeps them. */
export function countTokens(passages: readonly (readonly string[])[]): Pick<Entry, 'tokens' | 'occurrences'> {
  const numbers = new Map<string, number>()
  const occurrences: number[] = []
  for (const tokens of passages) {
    const counts = new Map<number, number>()
    for (const token of tokens) {
      const number = numbers.get(token) ?? numbers.size
      numbers.set(token, number)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    occurrences.push(counts.size)
    for (const [number, count] of counts) occurrences.push(number, count)
  }
  return { tokens: [...numbers.keys()], occurrences: Uint32Array.from(occurrences) }
}

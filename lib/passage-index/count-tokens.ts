import type { Entry } from './entry.ts'

/** Counts the search tokens of each passage into the form in which an entry keeps them; of passages given one by one, one at a time is held. */
export function countTokens(passages: Iterable<readonly string[]>): Pick<Entry, 'tokens' | 'occurrences'> {
  const numbers = new Map<string, number>()
  let occurrences = new Uint32Array(1024)
  let length = 0
  const put = (value: number) => {
    if (length === occurrences.length) {
      const longer = new Uint32Array(2 * length)
      longer.set(occurrences)
      occurrences = longer
    }
    occurrences[length++] = value
  }
  for (const tokens of passages) {
    const counts = new Map<number, number>()
    for (const token of tokens) {
      const number = numbers.get(token) ?? numbers.size
      numbers.set(token, number)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    put(counts.size)
    for (const [number, count] of counts) {
      put(number)
      put(count)
    }
  }
  return { tokens: [...numbers.keys()], occurrences: occurrences.slice(0, length) }
}

import { ENGLISH_GLOSSARY } from './english-glossary.ts'
import { ENGLISH_WORDS_A_L } from './english-words-a-l.ts'
import { ENGLISH_WORDS_M_Z } from './english-words-m-z.ts'

/** The first English word or phrase of each Chinese one. */
const words = new Map([ENGLISH_WORDS_M_Z, ENGLISH_WORDS_A_L, ENGLISH_GLOSSARY].flatMap(table => table.trim().split(/ \| |\n/u).toReversed()).map(entry => entry.split('=').toReversed() as [string, string]))
const LONGEST = Math.max(...[...words.keys()].map(({ length }) => length))

/** The English of a Chinese noun, word for word by the longest of the glossary; null where it has not all of it. */
export function englishFor(noun: string): string | null {
  const found: string[] = []
  for (let at = 0; at < noun.length;) {
    const length = Array.from({ length: Math.min(LONGEST, noun.length - at) - 1 }, (_, i) => i + 2).findLast(each => words.has(noun.slice(at, at + each)))
    if (length === undefined) return null
    found.push(words.get(noun.slice(at, at + length))!)
    at += length
  }
  return found.length > 0 ? found.join(' ') : null
}

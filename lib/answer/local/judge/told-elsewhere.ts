import { termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

/** A short word belongs to a page that says it more often than that; a longer one, or a quoted term, wherever it stands. */
const OFTEN = 3
const LONG = 3
/** At and above this cover a page has a word. */
const HAS = 0.5

/**
 * Whether the question names a matter that another of the pages found tells of, and this one does not: a
 * word that stands there and neither here nor in other words, where that page has more of the question's
 * words to itself (by rarity) than this one. Texts in comparable form.
 */
export function toldElsewhere(terms: readonly Term[], here: string, others: readonly string[]): boolean {
  const words = terms.filter(({ text, light }) => !light && text.length > 1 && !/^\d+$/u.test(text))
  const only = (one: string, other: string): Term[] => words.filter(({ text }) => termCover(text, one) >= HAS && termCover(text, other) < HAS)
  const weight = (found: readonly Term[]): number => found.reduce((sum, term) => sum + term.weight, 0)
  return others.some(other => {
    if (other === here) return false
    const there = only(other, here)
    return there.some(({ text, quoted }) => (quoted || text.length >= LONG ? other.includes(text) : other.split(text).length > OFTEN)) && weight(there) > weight(only(here, other))
  })
}

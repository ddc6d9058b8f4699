import { WORDING } from '../../lib/answer/local/tell/wording.ts'
import type { AnswerSentence } from '../../lib/contract/answer.ts'

/** What the words that an answer opens with say of it: that it corrects the question, or that the briefings do not agree. */
export type Opening = 'corrects' | 'disagrees'

const openings = Object.values(WORDING).flatMap(({ instead, differ }) => [
  { words: instead, opening: 'corrects' as const }, { words: differ, opening: 'disagrees' as const },
])

/**
 * An answer without the words that it opens with to say what kind of answer it is, and what they say: the page says that in a label
 * of its own, in the same place from the first words on.
 */
export function takeOpeningsOff(text: string, sentences?: AnswerSentence[]): { openings: Opening[]; text: string; sentences: AnswerSentence[] | undefined } {
  const found = openings.find(({ words }) => text.startsWith(words))
  if (!found) return { openings: [], text, sentences }
  const { words } = found
  const [first, ...others] = sentences ?? []
  const rest = takeOpeningsOff(text.slice(words.length), first?.text.startsWith(words) ? [{ ...first, text: first.text.slice(words.length) }, ...others] : sentences)
  return { ...rest, openings: [found.opening, ...rest.openings] }
}

import { wordsOfPassage } from '../../../chunk/words-of-passage.ts'
import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'
import { asksNothing } from './asks-nothing.ts'
import type { PartView } from './weigh-candidates.ts'

/**
 * Passages less like a question than this, and with none of its words, are of another matter: of 435 questions that were
 * not answered, 13 had no word in common with what was found; the one of these that it would have answered was at 0.9.
 */
const LIKE = 0.5

/** Whether nothing that was found comes near the question: it asks nothing, or no passage has a word of it or is like it. What somebody said whom it names is near enough. */
export function nothingNear({ understanding: { standalone, speakers }, views, read, briefings }: {
  understanding: Understanding; views: readonly PartView[]; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): boolean {
  if (speakers.length > 0) return false
  if (asksNothing(standalone, briefings)) return true
  if (read.some(({ likeness = 1 }) => likeness >= LIKE)) return false
  const texts = [...new Set(read.map(({ passage }) => passage))].map(passage => comparable(wordsOfPassage(passage)))
  return views.every(({ terms }) => terms.every(({ text, light }) => light || texts.every(said => termCover(text, said) === 0)))
}

import { wordsOfPassage } from '../../chunk/words-of-passage.ts'
import type { Briefing } from '../../contract/briefing.ts'
import type { Hit } from '../../contract/passage.ts'
import type { Understanding } from '../../contract/understanding.ts'
import { mendTyping } from '../../read/mend-typing.ts'
import { absentWords } from '../local/judge/absent-words.ts'
import { comparable } from '../local/sentences/question-terms.ts'

/** A question as a language model is to read it. */
export type PreparedQuestion = {
  /** Typing errors mended from what was found: a model repeats them in its answer. */
  worded: string
  /** Words that no briefing found uses: nothing may be stated of them. */
  absent: string[]
}

/** Prepares a question for a language model; one in English stays as it is. */
export function prepareQuestion({ understanding: { standalone, lang }, hits, briefings }: {
  understanding: Pick<Understanding, 'standalone' | 'lang'>; hits: readonly Hit[]; briefings: readonly Briefing[]
}): PreparedQuestion {
  if (lang === 'en') return { worded: standalone, absent: [] }
  const worded = mendTyping(standalone, hits.map(({ passage }) => wordsOfPassage(passage)))
  const found = briefings.filter(({ id }) => hits.some(({ passage }) => passage.briefingId === id))
  return { worded, absent: absentWords(worded, found.map(({ text }) => comparable(text)), found.flatMap(({ speakers }) => speakers.map(({ name }) => name))) }
}

import type { Briefing } from '../../../contract/briefing.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { exactPattern } from '../../../text/exact-pattern.ts'

/** Most places of one phrase that an answer names. */
const MOST = 4

/** Phrases in quotation marks, as compared. */
export function quotedPhrases(text: string): string[] {
  return [...comparable(text).matchAll(/[“"‘「『《]([^”"’」』》]{1,40})[”"’」』》]/gu)].map(match => match[1]!)
}

/** Every sentence outside reporters' questions that says `phrase`; a number never counts inside a longer one. */
export function findMentions(phrase: string, briefings: readonly Briefing[]): Placed[] {
  const wanted = comparable(phrase)
  const figure = exactPattern(wanted)
  const said = (pattern: RegExp) => briefings.flatMap(briefing => turnSentences(briefing).flat())
    .filter(({ passage, sentence }) => passage.speaker?.role !== 'reporter' && pattern.test(comparable(sentence.text)))
  const exact = said(new RegExp(`${figure}${/^\d+$/u.test(wanted) ? '(?![万亿%])' : ''}`, 'u'))
  // A figure named without its unit is meant with whatever unit it has; a whole number first by itself.
  return exact.length > 0 ? exact : said(new RegExp(figure, 'u'))
}

/** One sentence for each speaker, the first; narration only where nobody else says it. */
export function oneForEach(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>()
  const spoken = placed.filter(({ passage }) => passage.speaker)
  return (spoken.length > 0 ? spoken : placed).filter(({ passage }) => {
    const key = `${passage.briefingId} ${passage.speaker?.name ?? ''}`
    return !seen.has(key) && seen.add(key)
  }).slice(0, MOST)
}

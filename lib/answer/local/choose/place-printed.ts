import type { Briefing, Span } from '../../../contract/briefing.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Between an office and its holder a page prints blanks, a line break or a bracket. */
const BETWEEN = '[\\s\\u3000（()）【】\\[\\]*|:：—-]{0,8}'

const loose = (words: string): string => [...words.replace(/\s+/gu, '')].map(escapePattern).join('\\s*')

/** The first stretch of a text where words stand one after the other, as an office and its holder do; null where they do not. */
export function findTogether(text: string, words: readonly string[]): Span | null {
  const found = new RegExp(words.map(loose).join(BETWEEN), 'u').exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/**
 * Where a page prints words one after the other outside anybody's speech (a title, an office and its holder in a
 * label): the first such place, as a sentence of nobody's. Null where it does not.
 */
export function placePrinted(briefing: Briefing, words: readonly string[]): Placed | null {
  const span = findTogether(briefing.text, words)
  const [first] = turnSentences(briefing).flat()
  if (!span || !first) return null
  const turn = briefing.turns.findIndex(({ start, end }) => start <= span.start && span.end <= end)
  if (turn >= 0 && briefing.turns[turn]!.speaker !== null) return null
  const sentence = { ...span, text: briefing.text.slice(span.start, span.end).replace(/\s+/gu, ' '), breaks: [] }
  return { passage: { ...first.passage, ...span, id: `${briefing.id}#printed-${span.start}`, turn: Math.max(0, turn), speaker: null, context: '', sentences: [sentence] }, sentence }
}

import type { Briefing } from '../../../contract/briefing.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Between an office and its holder a page prints blanks, a line break or a bracket. */
const BETWEEN = '[\\s\\u3000（()）【】\\[\\]*|:：—-]{0,8}'

const loose = (words: string): string => [...words.replace(/\s+/gu, '')].map(escapePattern).join('\\s*')

/**
 * Where a page prints words one after the other outside anybody's speech (a title, an office and its holder in a
 * label): the first such place, as a sentence of nobody's. Null where it does not.
 */
export function placePrinted(briefing: Briefing, words: readonly string[]): Placed | null {
  const found = new RegExp(words.map(loose).join(BETWEEN), 'u').exec(briefing.text)
  const [first] = turnSentences(briefing).flat()
  if (!found || !first) return null
  const span = { start: found.index, end: found.index + found[0].length }
  const turn = briefing.turns.findIndex(({ start, end }) => start <= span.start && span.end <= end)
  if (turn >= 0 && briefing.turns[turn]!.speaker !== null) return null
  const sentence = { ...span, text: found[0].replace(/\s+/gu, ' '), breaks: [] }
  return { passage: { ...first.passage, ...span, id: `${briefing.id}#printed-${span.start}`, turn: Math.max(0, turn), speaker: null, context: '', sentences: [sentence] }, sentence }
}

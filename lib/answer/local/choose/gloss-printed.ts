import type { Briefing } from '../../../contract/briefing.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** What is asked about a word: what it means. */
const ASKS_MEANING = /什么意思|什么是|指的?是?什么|含义|何谓|是啥/u
/** Longest explanation of a word in a note, in UTF-16 units. */
const LONGEST = 80

/** The note of a page that explains the word asked of (艉册：随船货物的清单。), printed outside anybody's speech; none where there is none. */
export function glossPrinted({ part, asked, terms }: PartView, briefings: readonly Briefing[]): Placed[] {
  const words = terms.filter(({ text, light }) => !light && /^[\p{Script=Han}a-z\d]{1,12}$/u.test(text))
  if (part.asksFor !== 'definition' || !ASKS_MEANING.test(asked) || words.length !== 1) return []
  const note = new RegExp(`(?<=^|[\\n。；①-⑳*]\\s{0,4})[“「]?${escapePattern(words[0]!.text)}[”」]?[：:]\\s*[^\\n。；]{4,${LONGEST}}[。；]?`, 'iu')
  return briefings.slice(0, 1).flatMap(briefing => {
    const found = note.exec(toSimplified(briefing.text))
    const sentences = turnSentences(briefing).flat()
    if (!found || sentences.length === 0) return []
    const span = { start: found.index, end: found.index + found[0].length }
    const spoken = sentences.some(({ sentence }) => sentence.start < span.end && span.start < sentence.end && !sentence.breaks.some(gap => gap.start <= span.start && span.end <= gap.end))
    if (spoken) return []
    const sentence = { ...span, text: briefing.text.slice(span.start, span.end), breaks: [] }
    const { passage } = sentences[0]!
    return [{ passage: { ...passage, ...span, id: `${briefing.id}#note-${span.start}`, speaker: null, context: '', sentences: [sentence] }, sentence }]
  })
}

import type { Briefing } from '../../../contract/briefing.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { quotedTerms } from './explain-term.ts'
import { quotedPhrases } from './find-mentions.ts'

/** Sentences of such an explanation at most. */
const MOST = 6

/** The sentence that sets a coined term in quotation marks before a colon and tells behind it what it means, with those that go on from it (…；…；…。), where a part asks that of one such term; none where the page has no such sentence. */
export function definedThere({ part, asked }: PartView, speakers: readonly string[], briefings: readonly Briefing[]): Placed[] {
  const terms = quotedPhrases(asked)
  if (part.asksFor !== 'definition') return []
  const [sum, ...others] = quotedTerms(comparable(asked)).filter(term => term.includes('+'))
  if (sum !== undefined && others.length === 0) return partsDefined(sum, briefings)
  if (terms.length !== 1) return []
  const defines = new RegExp(`[“"‘「]${escapePattern(terms[0]!)}[”"’」]\\p{Script=Han}{0,4}，?(?:也就是|就是|即|指的?是|是指|分别是|包括)?：[^。]{6}`, 'u')
  for (const turn of briefings.flatMap(turnSentences)) {
    const at = turn.findIndex(({ passage, sentence }) => passage.speaker?.role !== 'reporter' && (speakers.length === 0 || speakers.includes(passage.speaker?.name ?? '')) && defines.test(comparable(sentence.text)))
    if (at < 0) continue
    let end = at
    while (end + 1 < turn.length && end - at + 1 < MOST && /[；;]\s*$/u.test(turn[end]!.sentence.text)) end++
    return turn.slice(at, end + 1)
  }
  return []
}

/** “1+X”…。“1”是…；“X”是…。: the sentence with a term that a plus sign puts together, and those behind it that open with each of its parts. */
function partsDefined(term: string, briefings: readonly Briefing[]): Placed[] {
  const pieces = term.split('+')
  if (pieces.length < 2) return []
  const opens = ({ sentence }: Placed): boolean => pieces.some(piece => new RegExp(`^[“"‘「]?${escapePattern(piece)}[”"’」]?(?:，|就?是|即|指|：)`, 'u').test(comparable(sentence.text).trim()))
  for (const turn of briefings.flatMap(turnSentences)) {
    const at = turn.findIndex(({ sentence }, i) => comparable(sentence.text).includes(term) && turn[i + 1] !== undefined && opens(turn[i + 1]!))
    if (at < 0) continue
    let end = at + 1
    while (end + 1 < turn.length && end - at < pieces.length && opens(turn[end + 1]!)) end++
    return turn.slice(at, end + 1)
  }
  return []
}

import { ANSWERED, confidence } from '../judge/confidence.ts'
import { deniesAsked } from '../judge/denies-asked.ts'
import { comparable, coverage, termCover } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

/** Kinds that take for granted that there is something to tell. */
const TAKES_FOR_GRANTED = new Set(['number', 'date', 'list', 'manner', 'reason', 'place', 'person', 'statement'])
/** Whoever asks so knows that it may not be so. */
const NEGATIVE = /[不没未无别非]/u
/** Share of the question's words that the sentence says, half of it where it denies in other words, and, of those that the page has, with what stands around it. */
const SAYS = 0.15
const AROUND = 0.6
/** From here on the thing asked for stands nowhere on the page: what answers then is of something else. */
const UNKNOWN = 0.9

/** A question more foreign to the page is of another page. */
const FOREIGN = 0.15

type Denying = { placed: Placed; denied: string; own: number; score: number }

/**
 * 停泊费涨多少 asked, 停泊费不涨 said: the sentence that denies what the question takes for granted, where nothing surely
 * answers it or what does has not a word of what is denied; null where there is none.
 */
export function deniedThere(asking: PartAsked): PartAnswer | null {
  const { view: { part, asked, terms }, best, sure } = asking
  if (best.features.foreign > FOREIGN) return null
  if (!TAKES_FOR_GRANTED.has(part.asksFor) || NEGATIVE.test(asked.replace(/不同|是不是/gu, ''))) return null
  const [first] = denying(asking).sort((a, b) => b.score - a.score)
  if (!first) return null
  const saidByBest = termCover(first.denied, comparable(best.read.sentence.text)) > 0
  if (sure >= ANSWERED && (best.features.headUnknown < UNKNOWN || first.denied === '' || best.features.said >= first.own / 2 || saidByBest)) return null
  // Beside a sentence that sets right what seemed to answer, nothing else is told.
  return { part, chosen: [{ ...first.placed, confidence: Math.max(ANSWERED, confidence(best.features)) }], confidence: ANSWERED, missing: null, corrects: true, ...(sure < ANSWERED && { terms: terms.map(({ text }) => text) }) }
}

/** Every sentence of those whose words are wanted that denies something of it and is of the same matter. */
function denying({ view: { asked, terms }, understanding: { speakers }, best, found }: PartAsked): Denying[] {
  const words = terms.filter(({ text, light }) => !light && /^\p{Script=Han}{2,}$/u.test(text)).map(({ text }) => text)
  const known = Math.max(1 - best.features.unknown, 0.1)
  return found.flatMap(briefing => turnSentences(briefing).flatMap((turn, i) => {
    const [before, own] = [briefing.turns[i - 1], briefing.turns[i]]
    if (own?.role === 'reporter' || speakers.length > 0 && own?.speaker != null && !speakers.includes(own.speaker)) return []
    const question = before?.role === 'reporter' ? briefing.text.slice(before.start, before.end) : ''
    return turn.flatMap((placed, at): Denying[] => {
      const said = comparable(placed.sentence.text)
      const denied = deniesAsked(asked, said, words)
      if (denied === null) return []
      // Other words are denied than those that were asked: what they are of may stand anywhere near.
      const around = denied === '' ? `${placed.passage.context}${placed.passage.sentences.map(({ text }) => text).join('')}` : `${turn[at - 1]?.sentence.text ?? ''}${placed.sentence.text}`
      const [share, near] = [coverage(terms, said), coverage(terms, comparable(`${question}${around}`)) / known]
      return share >= (denied === '' ? SAYS / 2 : SAYS) && near >= AROUND ? [{ placed, denied, own: share, score: share + near }] : []
    })
  }))
}

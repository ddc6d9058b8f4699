import { toSimplified } from '../../../text/to-simplified.ts'
import { asksNothing } from '../judge/asks-nothing.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { asksAtLarge } from './asks-at-large.ts'
import { chosenOf } from './chosen-of.ts'
import { completeEvidence } from './complete-evidence.ts'
import { correctsPremise } from './corrects-premise.ts'
import { inOrder } from './in-order.ts'
import { isWhoSaid } from './is-who-said.ts'
import { openingOfReply } from './opening-of-reply.ts'
import { leftOpen } from './left-open.ts'
import { otherSpeaker } from './other-speaker.ts'
import type { PartAsked } from './part-asked.ts'
import { placeInTurn } from './place-in-turn.ts'
import { saidByAnother } from './said-by-another.ts'
import type { Chosen, PartAnswer } from './selection.ts'

/** A reply that opens with so few characters goes on in its next sentence. */
const BRIEF = 16

/** How somebody answered what was put to him, and within how many sentences of his reply that still is its opening. */
const ASKS_REPLY = /(?:怎么|如何|怎样|是?咋)(?:回[应答]|答复|答|解释|澄清)|(?:回[应答]|答复|澄清)(?:了|的)?(?:什么|啥)/u
const OPENING = 2

/** What is answered at large where a reporter asked just that. */
const AT_LARGE = new Set(['reason', 'manner', 'summary', 'list'])

/** What no few words of a sentence answer: none of them is marked. */
const TOLD_WHOLE = new Set(['summary', 'reason', 'manner', 'comparison'])
const WHAT_SAID = /(?:说|讲|谈|提|介绍)(?:到|及|过)?了?(?:些|哪些)?(?:什么|啥)|怎么(?:说|看|讲)/u

/** The best sentence with what belongs to it; that the part stays open where the sentence is not sure enough. */
export function tellBest(asking: PartAsked): PartAnswer {
  const { view: { part, asked, terms }, understanding: { standalone, speakers, parts, lang }, index, byId, found, best, sure } = asking
  // 这位是谁, with nobody before it: no sentence says more of it than any other.
  if (speakers.length === 0 && parts.length === 1 && (terms.length === 0 && lang !== 'en' || asksNothing(standalone, found))) return leftOpen(asking.view, 0)
  if (sure < surenessNeeded(asking) || isOfElsewhere(asking)) return otherSpeaker(asking) ?? leftOpen(asking.view, sure)
  const { turn, at } = placeInTurn(best.read, byId)
  const { span, ...rest } = chosenOf(best, index)
  const main = { ...rest, ...(span && !TOLD_WHOLE.has(part.asksFor) && !WHAT_SAID.test(asked) && { span }), confidence: sure }
  const belong = at < 0 ? [] : belonging(asking, turn, at)
  const chosen = at < 0 ? [main] : belong.map(i => (i === at ? main : { ...turn[i]!, confidence: sure }))
  if (belong.length === 1) chosen.push(...besidesIt(asking))
  return { part, chosen: inOrder(chosen), confidence: sure, missing: null, terms: terms.map(({ text }) => text), ...(correctsPremise(asking, turn) && { corrects: true }) }
}

/** 甲是谁说的: somebody did say it, and who asks remembers the words but roughly. */
function surenessNeeded({ view: { part }, views, index }: PartAsked): number {
  const next = views[index + 1]
  return part.speakers || next && isWhoSaid(next.part) ? ANSWERED / 2 : ANSWERED
}

/** Another's words from a briefing at which he who is asked for did not speak: that has nothing to do with him. */
function isOfElsewhere({ understanding: { speakers }, best, byId }: PartAsked): boolean {
  const there = byId.get(best.read.passage.briefingId)?.speakers.some(({ name }) => speakers.includes(name))
  return there === false && saidByAnother(best, speakers)
}

/** So many more sentences tell measures that are asked for at large, of which the judge is so sure, where the reader sees so much of an answer. */
const MORE = 3
const SURE = 0.95
const SEEN = -1

/** What else he who is told best says of a matter, where measures are asked for at large. */
function besidesIt({ view: { asked, weighed }, index, best }: PartAsked): Chosen[] {
  if (!asksAtLarge(asked)) return []
  const own = weighed.filter(({ read, features }) => read !== best.read && read.passage.briefingId === best.read.passage.briefingId && read.passage.turn === best.read.passage.turn
    && features.heading === 0 && features.evidence >= SEEN && confidence(features) >= SURE)
  return own.slice(0, MORE).map(weighed => ({ ...chosenOf(weighed, index), span: undefined }))
}

/** The positions in its turn of the sentence at `at` and of those that belong to it. */
function belonging({ view: { part, asked, terms }, understanding, best }: PartAsked, turn: readonly Placed[], at: number): number[] {
  const positions = completeEvidence({ turn, at, part, terms, question: toSimplified(understanding.standalone) })
  const isBrief = ({ sentence: { text } }: { sentence: { text: string } }) => text.trim().length <= BRIEF
  // 怎么回应的: the answer begins where he begins (这是谣言。).
  if (ASKS_REPLY.test(asked) && at > 0 && at <= OPENING && isBrief(turn[0]!)) positions.unshift(...Array.from({ length: at }, (_, i) => i).filter(i => !positions.includes(i)))
  // 能管。 says yes; how, the next sentence says.
  if ((best.features.replies || at === 0) && positions.length === 1 && isBrief(best.read) && !/\d/u.test(best.read.sentence.text) && turn[at + 1]) positions.push(at + 1)
  if (best.features.replies === 1 && positions.length === 1 && AT_LARGE.has(part.asksFor)) positions.push(...openingOfReply(turn.slice(at)).slice(1).map(placed => turn.indexOf(placed)))
  return positions
}

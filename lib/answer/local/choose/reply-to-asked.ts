import type { Briefing } from '../../../contract/briefing.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import { asksWhoAnswered } from './is-who-said.ts'
import { openingOfReply } from './opening-of-reply.ts'
import type { PartAnswer } from './selection.ts'

/** Sentences of a reply that tell who answered, and how. */
const WHO = 2
const HOW = 4
/** 发言人怎么答的, behind what was asked. */
const ASKS_HOW = /(?:怎么|如何|咋)(?:样)?(?:回答|答复|回应|解释|回|答|应)的?(?:呢|啊)?[？?]?$/u

/**
 * 某网友问的是什么，谁回答的 (怎么回答的): where what the part before found was put by those who ask, the one who
 * answered is whoever speaks before anything else is asked; his reply's opening stands beside the question.
 */
export function replyToAsked({ part }: PartAnswer, before: PartAnswer | undefined, byId: ReadonlyMap<string, Briefing>): PartAnswer | null {
  const how = ASKS_HOW.test(part.text)
  if (!how && !asksWhoAnswered(part)) return null
  const put = before?.chosen ?? []
  const last = put.at(-1)
  const briefing = byId.get(last?.passage.briefingId ?? '')
  if (!last || !briefing || put.some(({ passage }) => passage.speaker?.role !== 'reporter')) return null
  const behind = briefing.turns.slice(last.passage.turn + 1)
  const asked = behind.findIndex(({ role }) => role === 'reporter')
  const until = asked < 0 ? behind : behind.slice(0, asked)
  // The host hands over, or answers himself where nobody else does.
  const answers = until.find(({ speaker, role }) => speaker !== null && role !== 'host') ?? until.find(({ speaker }) => speaker !== null)
  const reply = openingOfReply(answers ? turnSentences(briefing)[briefing.turns.indexOf(answers)] ?? [] : []).slice(0, how ? HOW : WHO)
  return reply.length > 0 ? { part, chosen: reply.map(placed => ({ ...placed, confidence: 1 })), confidence: 1, missing: null } : null
}

import type { Briefing } from '../contract/briefing.ts'
import type { Understanding } from '../contract/understanding.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { askedOfEach } from './asked-of-each.ts'
import { understandQuestion } from './understand-question.ts'

/** A question as it is put to some of the briefings. */
export type Round = {
  understanding: Understanding
  briefings: readonly Briefing[]
  /** What each briefing says is told of it by its title; `which` where one that says nothing is not missed. */
  each?: 'all' | 'which'
}

/** So many briefings at most are asked one by one: each is searched and read of its own. */
const MOST = 4

/** The rounds in which a question is asked: one of all briefings, or, where it is put to each of a few, one of each. */
export function askEach(understanding: Understanding, briefings: readonly Briefing[]): readonly [Round, ...Round[]] {
  const whole: Round = { understanding, briefings }
  if (understanding.intent !== 'ask' || briefings.length < 2 || briefings.length > MOST) return [whole]
  const asked = askedOfEach(toSimplified(understanding.standalone))
  if (!asked) return [whole]
  const [first, ...others] = briefings.map((briefing): Round => ({
    understanding: { ...understandQuestion({ question: asked.rest, history: [], briefings: [briefing] }), question: understanding.question, lang: understanding.lang },
    briefings: [briefing], each: asked.which ? 'which' : 'all',
  }))
  return [first!, ...others]
}

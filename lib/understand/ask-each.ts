import type { Briefing } from '../contract/briefing.ts'
import type { Understanding } from '../contract/understanding.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { askedOfEach } from './asked-of-each.ts'
import { askedOfPlaces } from './asked-of-places.ts'
import { understandQuestion } from './understand-question.ts'

/** A question as it is put to some of the briefings. */
export type Round = {
  understanding: Understanding
  briefings: readonly Briefing[]
  /** What each briefing says is told of it by its title; `which` where one that says nothing is not missed. */
  each?: 'all' | 'which'
}

const OF_OCCASION = /^[，,]?(?:的)?(?:主题|议题|标题)|(?:哪[个场]|谁)(?:开得?|举行得?)?(?:更|最|比较)?(?:先|早|晚|后)/u

/** So many briefings at most are asked one by one: each is searched and read of its own. */
const MOST = 4

/** The rounds in which a question is asked: one of all briefings, or, where it is put to each of a few, one of each. */
export function askEach(understanding: Understanding, briefings: readonly Briefing[]): Round[] {
  const whole: Round = { understanding, briefings }
  if (understanding.intent !== 'ask' || briefings.length < 2 || briefings.length > MOST) return [whole]
  const question = toSimplified(understanding.standalone)
  const ofPlaces = askedOfPlaces(question, briefings)
  // 甲和乙两场发布会的主题, 哪个先开: of the occasions, which are looked up in all of them at once.
  if (ofPlaces !== null && OF_OCCASION.test(ofPlaces)) {
    const whole = /早|晚|先|后/u.test(ofPlaces) ? `哪场发布会开得${/晚|后/u.test(ofPlaces) ? '晚' : '早'}？` : '各场发布会的主题分别是什么？'
    return [{ understanding: { ...understandQuestion({ question: whole, history: [], briefings }), question: understanding.question, lang: understanding.lang }, briefings }]
  }
  const asked = ofPlaces !== null ? { rest: ofPlaces, which: false } : askedOfEach(question)
  if (!asked) return [whole]
  return briefings.map((briefing): Round => ({
    understanding: { ...understandQuestion({ question: asked.rest, history: [], briefings: [briefing] }), question: understanding.question, lang: understanding.lang },
    briefings: [briefing], each: asked.which ? 'which' : 'all',
  }))
}

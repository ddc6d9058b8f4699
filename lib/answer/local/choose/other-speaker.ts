import { ANSWERED, confidence } from '../judge/confidence.ts'
import { chosenOf } from './chosen-of.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

const attribution = /(?:说|讲|介绍|提到?|提出来?|表示|透露|回答|宣布)(?:过)?(?:的)?(?:吗|吧|么|对吗|对吧|对不对|是吗|没有)[？?]?$|是不是.*(?:说|讲|介绍|提到?|提出来?|宣布)的|(?:说|讲|介绍|提到|表示|透露)(?:过|了)?[^，。？]{3,}(?:吗|对不对|没有)[？?]?$/u

/** What a sentence's score loses that it gained by its speaker. */
const OF_SPEAKER = 3

const EVERY_WORD = 0.95

/** 这是甲说的吗？ where somebody else said it: his sentence corrects the question. */
export function otherSpeaker({ view: { part, asked, terms, weighed }, views, index, understanding: { speakers } }: PartAsked): PartAnswer | null {
  if (speakers.length !== 1 || !attribution.test(asked)) return null
  const rest = weighed.map(candidate => ({ ...candidate, score: candidate.score - OF_SPEAKER * candidate.features.speaker }))
  const [best] = rest.sort((a, b) => b.score - a.score)
  // Whoever says every word of it said it.
  const sure = !best ? 0 : best.features.said >= EVERY_WORD && terms.length > 1 ? Math.max(ANSWERED, confidence(best.features)) : confidence(best.features)
  if (!best || sure < ANSWERED || best.read.passage.speaker?.name === speakers[0]) return null
  // 甲和乙都讲了吗: that the other one did corrects nothing.
  if (views.some((other, i) => i !== index && other.part.speakers?.includes(best.read.passage.speaker?.name ?? ''))) return null
  return { part, chosen: [{ ...chosenOf(best, index), confidence: sure }], confidence: sure, missing: null, corrects: true, terms: terms.map(({ text }) => text) }
}

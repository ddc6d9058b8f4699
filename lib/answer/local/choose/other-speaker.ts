import { ANSWERED, confidence } from '../judge/confidence.ts'
import { chosenOf } from './chosen-of.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

const attribution = /(?:说|讲|介绍|提到|表示|透露|回答)(?:过)?(?:的)?(?:吗|对吗|对不对|是吗|没有)[？?]?$|是不是.*(?:说|讲|介绍|提到)的|(?:说|讲|介绍|提到|表示|透露)(?:过|了)?[^，。？]{3,}(?:吗|对不对|没有)[？?]?$/u

/** What a sentence's score loses that it gained by its speaker. */
const OF_SPEAKER = 3

/** 这是甲说的吗？ where somebody else said it: his sentence corrects the question. */
export function otherSpeaker({ view: { part, asked, terms, weighed }, index, understanding: { speakers } }: PartAsked): PartAnswer | null {
  if (speakers.length !== 1 || !attribution.test(asked)) return null
  const rest = weighed.map(candidate => ({ ...candidate, score: candidate.score - OF_SPEAKER * candidate.features.speaker }))
  const [best] = rest.sort((a, b) => b.score - a.score)
  const sure = best ? confidence(best.features) : 0
  if (!best || sure < ANSWERED || best.read.passage.speaker?.name === speakers[0]) return null
  return { part, chosen: [{ ...chosenOf(best, index), confidence: sure }], confidence: sure, missing: null, corrects: true, terms: terms.map(({ text }) => text) }
}

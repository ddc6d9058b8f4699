import { otherSpeaker } from './other-speaker.ts'
import type { PartAsked } from './part-asked.ts'
import type { PartAnswer } from './selection.ts'

/** Shares of the question's words: what another says of it, and the most that he of whom it is asked may say of it then. */
const SAID_BY_OTHER = 0.7
const SAID_BY_HIM = 0.5
/** Who says every word of it said it, whatever he of whom it is asked says of something near. */
const EVERY_WORD = 0.95
const MORE = 0.25

/** 甲说要建馆吗, where he says nothing of it and somebody else does. */
export function saidByOther(asking: PartAsked): PartAnswer | null {
  const { view, everything, understanding } = asking
  if (view.part.asksFor !== 'yes_no') return null
  const name = understanding.speakers[0]
  const his = Math.max(0, ...view.weighed.flatMap(({ read, features }) => (read.passage.speaker?.name === name ? [features.said] : [])))
  const other = otherSpeaker({ ...asking, view: everything })
  const [main] = other?.chosen ?? []
  const told = main && everything.weighed.find(({ read }) => read.passage.briefingId === main.passage.briefingId && read.sentence.start === main.sentence.start)
  if (!told?.read.passage.speaker) return null
  const { said } = told.features
  return his < SAID_BY_HIM && said >= SAID_BY_OTHER || said >= EVERY_WORD && said - his >= MORE ? other : null
}

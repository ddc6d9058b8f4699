import type { Placed } from '../sentences/turn-sentences.ts'
import { mostTelling } from './most-telling.ts'

/** A reply of so many sentences is told whole; of a longer one its opening, which takes a stand, and those that tell most. */
const WHOLE = 5

/** What is told of a reply, in order. */
export function openingOfReply(said: readonly Placed[]): Placed[] {
  if (said.length <= WHOLE) return [...said]
  const telling = mostTelling([said], said.length).filter(placed => placed !== said[0]).slice(0, WHOLE - 1)
  return said.filter((placed, i) => i === 0 || telling.includes(placed))
}

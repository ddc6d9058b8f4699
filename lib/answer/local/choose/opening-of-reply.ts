import type { Placed } from '../sentences/turn-sentences.ts'
import { howTelling } from './how-telling.ts'

/** A reply of so many sentences is told whole; of a longer one its opening, which takes a stand, and those that tell most. */
const WHOLE = 5

/** What is told of a reply, in order. */
export function openingOfReply(said: readonly Placed[]): Placed[] {
  const [opening, ...rest] = said
  if (!opening || said.length <= WHOLE) return [...said]
  const worth = new Map(rest.map((placed, i) => [placed, howTelling(placed, i + 1)]))
  const telling = [...rest].sort((a, b) => worth.get(b)! - worth.get(a)!).slice(0, WHOLE - 1)
  return said.filter(placed => placed === opening || telling.includes(placed))
}

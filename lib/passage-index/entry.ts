import type { Briefing } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'

/**
 * Everything the index holds of one briefing. Entries are independent of each other: adding a
 * briefing writes one and leaves the rest as they are.
 */
export type Entry = {
  briefing: Briefing
  passages: Passage[]
  /** For each passage the hex SHA-256 of the text that was embedded: a vector is used again where the text is the same. */
  embedded: string[]
  /** One vector after another, `dimensions` numbers each. */
  vectors: Float32Array
  /** Every search token of this briefing once. */
  tokens: string[]
  /** For each passage: how many pairs follow, then pairs of an index into `tokens` and how often it occurs. */
  occurrences: Uint32Array
}

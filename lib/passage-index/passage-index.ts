import type { Briefing } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import type { Manifest } from './manifest.ts'

/** A passage and how well it fits; higher is better. Cosine for dense, BM25 for lexical search. */
export type Scored = { passage: Passage; score: number }

/** Which passages may be found; called at most once for each passage and search. */
export type Allow = (passage: Passage) => boolean

/**
 * An opened index: everything in memory, nothing read from disk any more, so it stays usable
 * while a newer generation is written beside it.
 */
export type PassageIndex = {
  manifest: Manifest
  /** By id, in the order of file names. */
  briefings: Map<string, Briefing>
  /** By id; passages of one briefing stand together in page order. */
  passages: Map<string, Passage>
  /** The nearest passages by cosine to a vector of `manifest.embeddings.dimensions` numbers, best first; at most `k`. */
  searchDense(vector: ArrayLike<number>, k: number, allow?: Allow): Promise<Scored[]>
  /**
   * The passages with the highest BM25 score for the words of `query`, best first; at most `k`,
   * none that shares no token. Rarity and length are taken `among` the passages given, which hold
   * all those allowed; among all without it.
   */
  searchLexical(query: string, k: number, allow?: Allow, among?: Allow): Scored[]
}

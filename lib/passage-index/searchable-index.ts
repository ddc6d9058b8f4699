import type { Passage } from '../contract/passage.ts'
import { unitVector } from '../embed/unit-vector.ts'
import { searchTokens } from '../text/search-tokens.ts'
import type { Entry } from './entry.ts'
import { exactSearch } from './exact-search.ts'
import type { IndexEmbeddings } from './index-embeddings.ts'
import type { LexicalIndex } from './lexical-index.ts'
import type { Graph } from './load-graph.ts'
import type { Manifest } from './manifest.ts'
import type { Allow, PassageIndex, Scored } from './passage-index.ts'
import type { NumberedScore } from './top-scores.ts'
import { vectorStore } from './vector-store.ts'

/** The parts of an index, all in memory. Passages are numbered through the entries in their order. */
export type IndexParts = {
  manifest: Manifest
  entries: Entry[]
  passages: Passage[]
  lexical: LexicalIndex
  graph: Graph | null
  /** Passage number by graph label `<entry>/<position>`. */
  numberOf: Map<string, number>
  embeddings: IndexEmbeddings
}

/** Puts the parts of an index behind the searches that the product asks of it. */
export function searchableIndex({ manifest, entries, passages, lexical, graph, numberOf, embeddings }: IndexParts): PassageIndex {
  const vectors = joined(entries.map(entry => entry.vectors))
  for (const entry of entries) entry.vectors = new Float32Array(0)
  const numbers = graph?.labels.map(label => (label === null ? null : numberOf.get(label) ?? null)) ?? []
  const store = graph && vectorStore(graph, numbers, passages, embeddings)
  const scored = ({ number, score }: NumberedScore): Scored => ({ passage: passages[number]!, score })
  const only = (allow: Allow) => (number: number) => allow(passages[number]!)

  return {
    manifest,
    briefings: new Map(entries.map(({ briefing }) => [briefing.id, briefing])),
    passages: new Map(passages.map(passage => [passage.id, passage])),
    async searchDense(vector, k, allow) {
      const query = unitVector(vector)
      if (allow || !store) return exactSearch(vectors, query, k, allow ? only(allow) : () => true).map(scored)
      const found = await store.similaritySearchVectorWithScore(Array.from(query), Math.min(k, passages.length))
      return found.map(([document, distance]) => scored({ number: document.metadata.number, score: 1 - distance }))
    },
    searchLexical(query, k, allow, among) {
      return lexical.search(searchTokens(query), k, allow && only(allow), among && only(among)).map(scored)
    },
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Hit, Passage } from '../contract/passage.ts'
import type { Filters } from '../contract/request.ts'
import type { Understanding } from '../contract/understanding.ts'
import type { PassageIndex, Scored } from '../passage-index/passage-index.ts'

/** Reciprocal rank fusion's constant (Cormack, Clarke & Büttcher 2009). */
const RRF = 60
const DEPTH = 50

/** The passages most likely to answer, best first: dense and lexical ranks fused by reciprocal rank. */
export async function retrieve({ index, embeddings }: { index: PassageIndex; embeddings: EmbeddingsInterface }, understanding: Understanding, filters: Filters, k: number): Promise<Hit[]> {
  const allow = (passage: Passage) => (!filters.briefingIds?.length || filters.briefingIds.includes(passage.briefingId))
    && (!filters.speakers?.length || (passage.speaker !== null && filters.speakers.includes(passage.speaker.name)))
  const dense = await index.searchDense(await embeddings.embedQuery(understanding.search), DEPTH, allow)
  const lexical = index.searchLexical(understanding.search, DEPTH, allow)
  const hits = new Map<string, Hit>()
  const add = (found: readonly Scored[], ranker: 'dense' | 'lexical') => found.forEach(({ passage }, i) => {
    const hit = hits.get(passage.id) ?? { passage, score: 0, ranks: { dense: null, lexical: null } }
    hit.score += 1 / (RRF + i + 1)
    hit.ranks[ranker] = i + 1
    hits.set(passage.id, hit)
  })
  add(dense, 'dense')
  add(lexical, 'lexical')
  for (const hit of hits.values()) if (hit.passage.speaker && understanding.speakers.includes(hit.passage.speaker.name)) hit.score += 1 / RRF
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, k)
}

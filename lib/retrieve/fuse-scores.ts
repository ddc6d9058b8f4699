import type { Hit } from '../contract/passage.ts'
import type { Scored } from '../passage-index/passage-index.ts'

/**
 * Share of the dense score. Chosen for its round value: between 0.2 and 0.4 first ranks hardly
 * change on outside sets, and each of them beats both rankers alone (lib/decisions.md).
 */
const DENSE_SHARE = 0.3

/**
 * 命中 of both rankers under one score from 0 to 1, best first: a convex combination of normalised
 * scores (Bruch, Gai & Ingber 2023, "An Analysis of Fusion Functions for Hybrid Retrieval"), which
 * unlike reciprocal ranks keeps how far apart two passages are. Cosines are stretched from the
 * lowest found to the highest; BM25 has a true zero and is divided by its highest. What a ranker
 * did not find counts 0 there. Each list: best first. Equal scores keep page order.
 */
export function fuseScores(dense: readonly Scored[], lexical: readonly Scored[]): Hit[] {
  const hits = new Map<string, Hit>()
  const add = (found: readonly Scored[], ranker: 'dense' | 'lexical', lowest: number, share: number) => {
    const range = (found[0]?.score ?? 0) - lowest
    found.forEach(({ passage, score }, i) => {
      const hit = hits.get(passage.id) ?? { passage, score: 0, ranks: { dense: null, lexical: null } }
      hit.score += share * (range > 0 ? (score - lowest) / range : 1)
      hit.ranks[ranker] = i + 1
      hits.set(passage.id, hit)
    })
  }
  add(dense, 'dense', dense.at(-1)?.score ?? 0, DENSE_SHARE)
  add(lexical, 'lexical', 0, 1 - DENSE_SHARE)
  return [...hits.values()].sort((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id, 'en', { numeric: true }))
}

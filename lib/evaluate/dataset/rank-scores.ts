/** Scores of a ranking over several questions, as shares from 0 to 1. */
export type RankScores = { 'R@1': number; 'R@10': number; 'MRR@10': number; 'nDCG@10': number }

/** A ranking's ids, best first, and the ids that are right. */
export type Ranking = { found: readonly string[]; right: readonly string[] }

const DEPTH = 10

/**
 * Means over the rankings: a right id first; one among the first 10; 1 / rank of the first right
 * one within 10; nDCG at 10 with equal gains (Järvelin & Kekäläinen 2002).
 */
export function rankScores(rankings: readonly Ranking[]): RankScores {
  const sum = { 'R@1': 0, 'R@10': 0, 'MRR@10': 0, 'nDCG@10': 0 }
  for (const { found, right } of rankings) {
    const ranks = found.slice(0, DEPTH).flatMap((id, i) => (right.includes(id) ? [i + 1] : []))
    const first = ranks[0]
    if (first === undefined) continue
    sum['R@1'] += first === 1 ? 1 : 0
    sum['R@10'] += 1
    sum['MRR@10'] += 1 / first
    const ideal = right.slice(0, DEPTH).map((_, i) => gain(i + 1))
    sum['nDCG@10'] += total(ranks.map(gain)) / total(ideal)
  }
  const share = (value: number) => (rankings.length === 0 ? 0 : value / rankings.length)
  return { 'R@1': share(sum['R@1']), 'R@10': share(sum['R@10']), 'MRR@10': share(sum['MRR@10']), 'nDCG@10': share(sum['nDCG@10']) }
}

const gain = (rank: number) => 1 / Math.log2(rank + 1)
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

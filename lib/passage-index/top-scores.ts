/** The number of a passage, counted through the index, and its score. */
export type NumberedScore = { number: number; score: number }

/** The `k` highest scores among the numbers that are `eligible`, best first, equal ones in page order. */
export function topScores(scores: ArrayLike<number>, k: number, eligible: (number: number) => boolean): NumberedScore[] {
  const found: NumberedScore[] = []
  for (let number = 0; number < scores.length; number++) {
    if (eligible(number)) found.push({ number, score: scores[number]! })
  }
  return found.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, k)
}

/** The number of a passage, counted through the index, and its score. */
export type NumberedScore = { number: number; score: number }

/** The `k` highest scores among the numbers that are `eligible`, best first, equal ones in page order. */
export function topScores(scores: ArrayLike<number>, k: number, eligible: (number: number) => boolean): NumberedScore[] {
  const best: NumberedScore[] = []
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number]!
    // Most passages end here: a place is looked for only among the few best.
    if (best.length >= k && !(score > (best.at(-1)?.score ?? Infinity))) continue
    if (!eligible(number)) continue
    let place = best.length
    while (place > 0 && best[place - 1]!.score < score) place--
    best.splice(place, 0, { number, score })
    if (best.length > k) best.pop()
  }
  return best
}

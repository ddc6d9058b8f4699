import { topScores, type NumberedScore } from './top-scores.ts'

/** Cosine of the query to every allowed vector: right however few are allowed, where a graph search would lose its way. */
export function exactSearch(vectors: Float32Array, query: Float32Array, k: number, allowed: (number: number) => boolean): NumberedScore[] {
  const dimensions = query.length
  const total = vectors.length / dimensions
  const scores = new Float64Array(total)
  const eligible = new Uint8Array(total)
  for (let number = 0; number < total; number++) {
    if (!allowed(number)) continue
    eligible[number] = 1
    let sum = 0
    for (let d = 0, at = number * dimensions; d < dimensions; d++, at++) sum += vectors[at]! * query[d]!
    scores[number] = sum
  }
  return topScores(scores, k, number => eligible[number] === 1)
}

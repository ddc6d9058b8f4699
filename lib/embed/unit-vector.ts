/** The vector at length one, so that a dot product is a cosine; a zero vector stays zero. */
export function unitVector(vector: ArrayLike<number>): Float32Array {
  let sum = 0
  for (let d = 0; d < vector.length; d++) sum += vector[d]! ** 2
  const length = Math.sqrt(sum) || 1
  return Float32Array.from(vector, value => value / length)
}

/**
 * Probability that a logistic judge gives.
 * @param weights one for each feature that it looks at, and its bias
 * @param offset what is added to the bias
 */
export function logistic<Weights extends Readonly<Record<string, number>>>(weights: Weights, features: Readonly<Record<Exclude<keyof Weights, 'bias'>, number>>, offset = 0): number {
  const values: Readonly<Record<string, number>> = { ...features, bias: 1 }
  const sum = Object.entries(weights).reduce((sofar, [name, weight]) => sofar + weight * values[name]!, offset)
  return 1 / (1 + Math.exp(-sum))
}

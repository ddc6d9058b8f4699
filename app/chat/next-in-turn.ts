/** So many are offered after an answer. */
const OFFERED = 3

/** Which suggestions an answer offers: after each answer the next few, from the start again where they run out. */
export function nextInTurn(suggestions: readonly string[], answers: number): string[] {
  const from = suggestions.length === 0 ? 0 : (Math.max(0, answers - 1) * OFFERED) % suggestions.length
  return [...suggestions.slice(from), ...suggestions.slice(0, from)].slice(0, OFFERED)
}

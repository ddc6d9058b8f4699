/** Least that both titles must have in common at their ends, and least of the body's name in the short one. */
const RANK = 2
const BODY = 2

/**
 * Whether a title names the same office as another with its body's name shortened: 市住建局副局长 for
 * 市住房和城乡建设局副局长. The ranks are alike to the last character; what is left of the short title stands in the
 * other in its order, from the first character on. Time is linear.
 */
export function isTitleForShort(short: string, full: string): boolean {
  if (short.length >= full.length || short.charAt(0) !== full.charAt(0)) return false
  let rank = 0
  while (rank < short.length && short.at(-1 - rank) === full.at(-1 - rank)) rank++
  const body = short.slice(0, short.length - rank)
  if (rank < RANK || body.length < BODY || /[、，,\s\u3000]/u.test(short)) return false
  let at = 0
  for (const character of full.slice(0, full.length - rank)) if (character === body.charAt(at)) at++
  return at >= body.length
}

import { placeStem } from '../../text/place-stem.ts'

/** Two names for one place: either ends like the other without 市, 区 and the like (中共某某市 and 某某). */
function samePlace(a: string, b: string): boolean {
  const [first, second] = [placeStem(a), placeStem(b)]
  return first.endsWith(second) || second.endsWith(first)
}

/** Whether a place of the one list is one of the other. */
export const placesMeet = (some: readonly string[], others: readonly string[]): boolean => some.some(one => others.some(other => samePlace(one, other)))

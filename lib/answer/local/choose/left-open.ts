import type { PartView } from '../judge/weigh-candidates.ts'
import type { PartAnswer } from './selection.ts'

/** That nothing answers the part, so sure as its best sentence was. */
export function leftOpen({ part }: PartView, sure: number): PartAnswer {
  return { part, chosen: [], confidence: sure, missing: part.speakers?.length === 1 ? `${part.speakers[0]}：${part.text}` : part.text }
}

import type { Briefing } from '../contract/briefing.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { toTraditional } from '../text/to-traditional.ts'
import { homePlaces, placesIn } from './home-places.ts'

const KIND = /(?:省|市|自治区|自治州|县|区|州|盟|旗|镇|乡)$/u

/** What a place is called for short: 青川 for 青川市; a name of one character keeps its kind. */
const stemOf = (place: string): string => (place.replace(KIND, '').length > 1 ? place.replace(KIND, '') : place)

/**
 * The briefings that a question can mean by the places it names (青川水价会涨吗): those that are at home there or speak of
 * it, and those that do not tell where they are at home. All of them where it names no place, or none speaks of it.
 */
export function briefingsMeant(question: string, briefings: readonly Briefing[]): Briefing[] {
  if (briefings.length < 2) return [...briefings]
  const asked = toSimplified(question)
  const named = [...new Set([...briefings.flatMap(homePlaces), ...placesIn(asked)].map(stemOf))].filter(stem => stem.length > 1 && asked.includes(stem))
  if (named.length === 0) return [...briefings]
  const speaksOf = (briefing: Briefing, stem: string) => [stem, toTraditional(stem)].some(words => briefing.text.includes(words)) || homePlaces(briefing).some(home => home.includes(stem))
  const speaking = briefings.filter(briefing => named.some(stem => speaksOf(briefing, stem)))
  return speaking.length === 0 ? [...briefings] : briefings.filter(briefing => speaking.includes(briefing) || homePlaces(briefing).length === 0)
}

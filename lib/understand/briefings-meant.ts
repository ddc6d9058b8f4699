import type { Briefing } from '../contract/briefing.ts'
import { placeStem } from '../text/place-stem.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { toTraditional } from '../text/to-traditional.ts'
import { homePlaces, placesIn } from './home-places.ts'
import { mendEnglishNames } from './mend-english-names.ts'
import { NEWEST } from './newest.ts'

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/u

/** Of briefings that tell their whole date, the newest; all of them where none does. */
function newestOf(briefings: readonly Briefing[]): Briefing[] {
  const newest = briefings.map(({ date }) => date ?? '').filter(date => WHOLE_DATE.test(date)).sort().at(-1)
  return briefings.filter(({ date }) => newest === undefined || date === newest)
}

/**
 * The briefings that a question can mean by the places it names (青川水价会涨吗): those that are at home there or speak of
 * it, and those that do not tell where they are at home. All of them where it names no place, or none speaks of it.
 * Where it asks for the newest, of these the newest.
 */
export function briefingsMeant(question: string, briefings: readonly Briefing[]): Briefing[] {
  if (briefings.length < 2) return [...briefings]
  const asked = toSimplified(mendEnglishNames(question, briefings))
  const inPlace = ofPlaces(asked, briefings)
  return NEWEST.test(asked) ? newestOf(inPlace) : inPlace
}

function ofPlaces(asked: string, briefings: readonly Briefing[]): Briefing[] {
  const named = [...new Set([...briefings.flatMap(homePlaces), ...placesIn(asked)].map(placeStem))].filter(stem => stem.length > 1 && asked.includes(stem))
  if (named.length === 0) return [...briefings]
  const speaksOf = (briefing: Briefing, stem: string) => [stem, toTraditional(stem)].some(words => briefing.text.includes(words)) || homePlaces(briefing).some(home => home.includes(stem))
  const speaking = briefings.filter(briefing => named.some(stem => speaksOf(briefing, stem)))
  return speaking.length === 0 ? [...briefings] : briefings.filter(briefing => speaking.includes(briefing) || homePlaces(briefing).length === 0)
}

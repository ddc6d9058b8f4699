import { homePlaces, placesIn } from '../../understand/home-places.ts'
import { comparable } from '../local/sentences/question-terms.ts'
import { placesMeet } from './places-meet.ts'
import type { Statement } from './statement.ts'

/** Whether 全市 may mean one city in both briefings: they are at home in one place, one does not tell where, or the question names the place that is meant. */
export function sameHome(a: Statement, b: Statement, asked: string): boolean {
  const [here, there] = [homePlaces(a.briefing), homePlaces(b.briefing)]
  return here.length === 0 || there.length === 0 || placesMeet(here, there) || placesIn(comparable(asked)).length > 0
}

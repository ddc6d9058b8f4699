import type { Briefing } from '../contract/briefing.ts'
import { placeNames } from '../text/place-names.ts'
import { shapedPlaces } from '../text/shaped-places.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** 小区, 景区: kinds of areas, not one that is named. */
const NO_NAME = /(?:小|社|街|园|校|厂|景|库|灾|林|牧|矿|山|辖|片|城|新|老|旧|贫困|开发|示范|试验|保税|产业|度假|功能|服务)区$/u
/** 临江：前四个月…: a place at the head of a headline. */
const HEADS_TITLE = /^(?!实录|直播|图文|快讯|关注|聚焦|权威|独家|视频|专访|现场|回应|解读|官宣|重磅|最新)(\p{Script=Han}{2,4})[：:]/u

/** Places that a text names, common areas aside; text in simplified characters. */
export const placesIn = (text: string): string[] => placeNames(text).filter(place => !NO_NAME.test(place))

const known = new WeakMap<object, string[]>()

/** Where a briefing is at home: places named by its title, venue, source and the offices of its speakers. */
export function homePlaces(briefing: Pick<Briefing, 'title' | 'venue' | 'source' | 'speakers'>): string[] {
  const before = known.get(briefing)
  if (before) return before
  const { title, venue, source, speakers } = briefing
  const offices = speakers.flatMap(speaker => [speaker.title, speaker.organization])
  const head = HEADS_TITLE.exec(toSimplified(title ?? ''))?.[1]
  const words = toSimplified([title, venue, source, ...offices].filter(Boolean).join('，'))
  // In a title or an office 望海县 is a place, though 望海 is a word.
  const shaped = shapedPlaces(words).flatMap(({ place }) => (/[省市县州旗]$/u.test(place) && !NO_NAME.test(place) ? [place] : []))
  const homes = [...new Set([...placesIn(words), ...shaped, ...(head === undefined ? [] : [head])])]
  known.set(briefing, homes)
  return homes
}

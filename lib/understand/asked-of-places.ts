import type { Briefing } from '../contract/briefing.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import { placeStem } from '../text/place-stem.ts'
import { homePlaces } from './home-places.ts'

/**
 * What a question asks of each of several briefings that it names by where they are at home (青川和临江的水价分别是多少):
 * the rest of the question; null where it does not set all of them side by side. In simplified characters.
 */
export function askedOfPlaces(question: string, briefings: readonly Briefing[]): string | null {
  const homes = briefings.map(briefing => [...new Set(homePlaces(briefing).map(placeStem))].filter(stem => stem.length > 1 && question.includes(stem)))
  const named = new Set(homes.map(stems => stems[0]))
  if (named.has(undefined) || named.size !== briefings.length) return null
  const place = `(?:${homes.flat().map(escapePattern).join('|')})[省市县区州]?(?:的?(?:新闻)?(?:发布会|稿件?|通气会))?`
  const listed = new RegExp(`(?:请|帮我)?(?:比较|对比)?(?:一下)?${place}(?:(?:和|与|跟|及|以及|、)${place})+[这那]?(?:[两二三四]?[地市省县区场篇个])?(?:的?(?:新闻)?(?:发布会|稿件?|通气会))?(?:里|中|上)?的?`, 'u')
  if (!listed.test(question)) return null
  const rest = question.replace(listed, '')
  return rest.length > 1 ? (/[和与及跟、]/u.test(rest) ? rest : rest.replace(/分别|各自/gu, '')) : null
}

import { escapePattern } from '../text/escape-pattern.ts'

/** A narrower place behind it, or a part of a town: 中心城区, 某某县. */
const NARROWER = /^(?:中心城区|主城区?|老?城区|城乡|农村|乡村|\p{Script=Han}{2,3}(?:新?区|县|镇|乡|街道))/u

/**
 * A question without the place at its beginning where the pages found are at home, where a narrower one stands right behind it: they say
 * 中心城区, and hardly ever whose it is, which makes the reader doubt the sentence. Null where there is none.
 * @param homes the places where the pages found are at home, in simplified characters
 */
export function withoutHome(question: string, homes: readonly string[]): string | null {
  const home = homes.map(place => place.replace(/[省市县区州]$/u, '')).filter(stem => stem.length > 1).find(stem => question.startsWith(stem))
  if (home === undefined) return null
  const rest = question.replace(new RegExp(`^${escapePattern(home)}[省市县区州]?的?`, 'u'), '')
  return NARROWER.test(rest) ? rest : null
}

import { isPossibleName } from '../names/is-possible-name.ts'
import type { Page } from '../formats/page.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'

/** 某某某简称“某”, 某某某（下称“某”）: for whom the page's short labels stand. */
const DEFINED = /(\p{Script=Han}{2,4}?)[（(，,]?(?:以下|下文|文中|以后)?(?:简?称)[为作]?[“「『]\p{Script=Han}{1,3}[”」』]/gu
/** “某”即某某某, “某”代表某某某. */
const STANDS_FOR = /[“「『]\p{Script=Han}{1,3}[”」』](?:即|指代?|代表|表示|为|是)(\p{Script=Han}{2,4})(?=[，,。；;、）)\n]|$)/gu
/** 和某某某简称: what joins the name to the one before. */
const JOINS = /^.*[，,、和与及将把]/u

/** Names (simplified) for which the page itself defines a short form. */
export function namesForShort(page: Page): string[] {
  return page.lines.flatMap(line => line.start > INTRODUCTIONS_WITHIN || !/[“「『]/u.test(line.plain) ? [] : [...line.plain.matchAll(DEFINED), ...line.plain.matchAll(STANDS_FOR)].flatMap(match => {
    const name = (match[1] ?? '').replace(JOINS, '')
    return isPossibleName(name) ? [name] : []
  }))
}

import type { Introduction } from './find-introductions.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 发言人, 主教练, and no more: for whom, the sentence or the one before says. */
const BARE = /^(?:(?:新闻)?发言人|主教练|主帅|队长)$/u
/** 某办12日举行例行新闻发布会，发言人某某: whose day it was. */
const HELD = /(?:^|[。！？）)\n\s\u3000，,：:])(\p{Script=Han}{2,16}?(?:办公室|委员会|[办局部委厅院署社]|集团|公司))(?:今[天日]|昨[天日]|(?:\d{1,2}月)?\d{1,2}日|在)[^。！？\n]{0,40}(?:举行|召开|举办)[^。！？，,\n]{0,24}会[，,。](?:由|其)?[新现]?任?(?:新闻)?发言人$/u
/** 某队的赛后发布会十分简单。主教练某某: whose it was. */
const OF_TEAM = /(?:^|[。！？\n\s\u3000，,])(\p{Script=Han}{2,8}队)的?(?:赛后|赛前)?(?:新闻)?(?:发布会|记者会)[^。！？\n]{0,24}[。，,](?:主教练|主帅|队长)$/u
const HEARD = 120

/** 发言人某某, in the sentence that tells who held the briefing or behind it: he speaks for that body. */
export function bodyOfSpokesman(person: Introduction, text: string): Introduction {
  if (person.organization !== undefined || !BARE.test(toSimplified(person.title))) return person
  const at = text.indexOf(`${person.title.slice(-1)}${person.name}`)
  const before = at < 0 ? '' : text.slice(Math.max(0, at + 1 - HEARD), at + 1)
  const plain = toSimplified(before)
  const match = HELD.exec(plain) ?? OF_TEAM.exec(plain)
  const from = match?.[1] === undefined ? -1 : match.index + match[0].indexOf(match[1])
  return from < 0 ? person : { ...person, organization: before.slice(from, from + (match?.[1]?.length ?? 0)) }
}

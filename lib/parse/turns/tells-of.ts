import type { Roster } from '../cues/roster.ts'
import type { Cue } from '../grammar/cue.ts'
import { whoTells } from './who-tells.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const TELLS = /^([^，。：:！？]{2,20}?)(?:对此|就此|在?最后|随后|在?会[后上]|在?总结时|还|也){0,2}(?:回答|答|表示|介绍|说|指出|回应|解释|坦言|告诉记者)(?:说|道|称|指)?[，,:：]/u
const LONGEST_OFFICE = 60
const LONGEST_TELLING = 24
/** 吹风会后，…: when all was over. */
const AFTERWARDS = /^[\s\u3000]*(?:(?:新闻)?(?:发布|通气|吹风|记者|说明|见面|媒体)?(?:会|活动)(?:结束)?[之以]?|散会)后[，,]([^。]{2,60})/u
/** Whom a report so tells of, without a name. */
const TAKE_PART = /^(?:部分|各位|其他)?(?:与会|参会|到会|媒体|记者|嘉宾|发布人|代表)/u

const isNamedBy = (cue: Cue | null, plain: string): boolean => cue !== null && 'name' in cue.label && toSimplified(cue.label.name) === plain

/** Whether a journalist tells what somebody known, other than whom a label names, says: 某某回答说，. */
export function tellsOf(plain: string, roster: Roster, except: Cue | null = null): boolean {
  const who = TELLS.exec(plain.trimStart().slice(0, LONGEST_TELLING))?.[1]
  return who !== undefined && roster.all.some(person => who.endsWith(person.plain) && !isNamedBy(except, person.plain))
}

/** 会后，某某局长陪同媒体参观…: whether a report goes on to what somebody known did when all was over; he himself would say 我. */
export function tellsOfAfter(plain: string, roster: Roster): boolean {
  const words = AFTERWARDS.exec(plain.slice(0, LONGEST_OFFICE))?.[1]
  return words !== undefined && !/[我咱您]/u.test(plain) && (TAKE_PART.test(words) || roster.all.some(person => words.includes(person.plain)))
}

const DOES_LAST = '(?:[在于通][^，。：:！？我咱]{1,8})?(?:提醒|呼吁|叮嘱|寄语|表示|强调|指出|感谢|承诺)[^。：:！？我咱]{0,16}[，,：:]'
/** 某县长最后在脸书提醒乡亲，; 最后，某县长提醒乡亲，: what a report tells last, in a paragraph of its own. */
const TELLS_LAST = new RegExp(`^[\\s\\u3000]*(?![我咱您你])(?:(?:最后|会后|散会后)[，,][^，。：:！？我咱“「]{2,20}?|[^，。：:！？我咱“「]{2,20}?在?(?:最[后终]|会后|散会后)(?:还|也|并)?)${DOES_LAST}`, 'u')

/** Whether a report is rounded off with what somebody known says last; he himself would say 我. */
export function tellsLast(plain: string, roster: Roster): boolean {
  const words = plain.slice(0, LONGEST_OFFICE)
  return TELLS_LAST.test(words) && whoTells(roster)(plain).saying.length > 0
}

/** Whether a journalist tells what somebody else than the last speaker says, and gives his office or that it was the last word: 某局局长某某介绍，; 某某最后表示，. */
export function tellsOfAnother(plain: string, roster: Roster, owner: Cue | null): boolean {
  const words = plain.trimStart().slice(0, LONGEST_OFFICE)
  const tells = (person: { title: string; plain: string }) => words.startsWith(toSimplified(person.title) + person.plain) || words.startsWith(person.plain) && /^在?(?:最后|总结)/u.test(words.slice(person.plain.length))
  return roster.all.some(person => tells(person) && !isNamedBy(owner, person.plain))
}

import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { surnameLength } from '../names/surnames.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { UNIT_NAME } from '../names/unit-name.ts'

/** A sentence that tells who is there: 介绍今天与会的长官, 出席的有. */
const PRESENT = /介绍[^。！？]{0,24}(?:与会|出席|到场|到会|参加|在座|在场|长官|首长|嘉宾|来宾|代表)|(?:出席|与会|到场|到会)[^。！？]{0,24}(?:有|是|为|包括)/u
const SENTENCE = /[^。！？!?\n]+/gu
const ITEM = /[^、，,：:；;]+/gu
/** What leads up to the first of them. */
const LEADS_UP = /^.*(?:介绍|邀请到?了?|请到了?|以及|还有|[有是为及])/u
const LONGEST_ITEM = 40
const LONGEST_RANK = 6
/** 某部唐部长: the head of a body, by its name; his deputy may stand behind him without it. */
const HEADS = /^(\p{Script=Han}{1,16}([部局署厅院会]))\p{Script=Han}{1,4}(?:\2长|主任委员|主委)\p{Script=Han}{0,2}$/u
const DEPUTIES: Record<string, RegExp> = { 部: /(?:次|副部)长$/u, 局: /副局长$/u, 署: /副署长$/u, 厅: /副厅长$/u, 院: /副院长$/u, 会: /副主(?:任委员|委)$/u }
/** A briefing has a handful of speakers; a bound keeps the time linear. */
const MOST_NAMES = 60

/**
 * Whom a host introduces who has a label of his own on the page, his office around, behind or, where nobody else there has his surname,
 * in the place of his name: 某部林次長大文, 林大文次長, 某部林部長.
 * @param labelled names (simplified, then as printed) that stand in labels
 */
export function introduceLabelled(text: string, labelled: ReadonlyMap<string, string>): Introduction[] {
  const plain = toSimplified(text)
  if (!PRESENT.test(plain)) return []
  const names = [...labelled].filter(([name]) => /^\p{Script=Han}{2,4}$/u.test(name)).slice(0, MOST_NAMES)
  return [...plain.matchAll(SENTENCE)].filter(([sentence]) => PRESENT.test(sentence)).flatMap(sentence => [...sentence[0].matchAll(ITEM)].flatMap((item, at, items) => {
    const lead = LEADS_UP.exec(item[0])?.[0].length ?? 0
    const words = item[0].slice(lead).trimEnd()
    if (words.length > LONGEST_ITEM) return []
    const from = sentence.index + item.index + lead
    return names.flatMap(([name, printed]) => {
      const found = officeOf(words, name, names)
      if (!found) return []
      const shared = found.name === 0 ? bodyBefore(items[at - 1], words.slice(found.title, found.end)) : null
      const body = shared ?? { at: item.index + lead, words: words.slice(0, found.name) }
      const start = sentence.index + body.at
      return [{ name: printed, plain: name, title: text.slice(from + found.title, from + found.end), host: false, ...BODY_NAME.test(body.words) || UNIT_NAME.test(body.words) ? { organization: text.slice(start, start + body.words.length) } : {} }]
    })
  }))
}

/** The body whose head the item before names, where the office is that of his deputy. */
function bodyBefore(item: RegExpExecArray | undefined, office: string): { at: number; words: string } | null {
  if (!item) return null
  const lead = LEADS_UP.exec(item[0])?.[0].length ?? 0
  const [, words, kind] = HEADS.exec(item[0].slice(lead)) ?? []
  return words && kind && DEPUTIES[kind]?.test(office) ? { at: item.index + lead, words } : null
}

/** Where, in one item of the list, the name begins, and where the office does and ends. */
function officeOf(words: string, name: string, names: readonly (readonly [string, string])[]): { name: number; title: number; end: number } | null {
  const surname = name.slice(0, surnameLength(name))
  const given = name.slice(surname.length)
  if (surname === '' || given === '') return null
  const whole = words.indexOf(name)
  if (whole >= 0) return OFFICE_RANK.test(words.slice(whole + name.length)) ? { name: whole, title: whole + name.length, end: words.length } : null
  for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
    const title = at + surname.length
    const around = words.length - given.length
    if (words.endsWith(given) && around - title <= LONGEST_RANK && isRank(words.slice(title, around))) return { name: at, title, end: around }
    const alone = names.filter(([other]) => other.startsWith(surname)).length === 1
    if (alone && words.length - title <= LONGEST_RANK && isRank(words.slice(title)) && (at === 0 || BODY_NAME.test(words.slice(0, at)) || UNIT_NAME.test(words.slice(0, at)))) return { name: at, title, end: words.length }
  }
  return null
}

const isRank = (words: string): boolean => OFFICE_RANK.test(words) && endsInTitle(words)

import { escapePattern } from '../../../text/escape-pattern.ts'

/** The question's terms in quotation marks. */
export const quotedTerms = (asked: string): string[] => [...asked.matchAll(/[“"‘「『《]([^”"’」』》]{1,16})[”"’」』》]/gu)].map(match => match[1]!)

/** 什么是甲, 甲是什么意思: a term without marks. */
const UNMARKED = /^(?:请问)?(?:什么|啥)是([^，。？?]{2,12}?)[？?]?$|^(?:请问)?([^，。？?]{2,12}?)(?:指的?是|是|是指)(?:什么|啥)(?:意思)?[？?]?$/u
const termAsked = (asked: string): string | undefined => quotedTerms(asked).at(-1) ?? UNMARKED.exec(asked)?.slice(1).find(Boolean)
/** 不妨理解为“甲”: it is told from the other end. */
const CALLS = (term: string): RegExp => new RegExp(`(?:理解为|理解成|称为|称之为|叫作?|叫做|称作|统称|简称)[^，。；]{0,10}${escapePattern(term)}`, 'u')

/** 甲，就是…; “甲”是…; “甲”，一是…; 甲：…: a sentence that opens with a word and says what it is. */
const EXPLAINS = /^(?:所谓(?:的)?)?[“"‘「『]?([\p{Script=Han}A-Za-z\d]{1,8}?)[”"’」』]?(?:，|,)?(?:最\p{Script=Han}{1,3}(?:的?是|，是)|就?是|指的?是?|即|意思是|一(?:是|来)|[：:])/u
const NUMERALS = /[一二三四五六七八九十两第\d]/gu
/** 我们把它叫作“甲乙”。: what is meant was said before. */
const CALLS_SO = /(?:把|将)(?:它|它们|这|其|此)\p{Script=Han}{0,6}?(?:叫|称|概括|归纳|总结)|^(?:这|此)(?:就|也)?(?:是|叫|称)\p{Script=Han}{0,6}[“"「]/u
/** Sentences before and behind in which a term's parts are explained. */
const BEFORE = 8
const BEHIND = 12
/** A sentence of so many characters only names the term: 叫“甲乙”。 */
const NAMES_ONLY = 20

/**
 * The sentences that explain a coined term around `at`: that of the term itself, those of its parts
 * (三升一降: 一升，是…; 一降，是…; 一补一减: 补，就是…), or the one behind a sentence that only names it.
 */
export function explainTerm(text: (i: number) => string, length: number, at: number, asked: string): number[] {
  const wanted = termAsked(asked)
  if (wanted === undefined) return []
  const terms = [...quotedTerms(asked), wanted]
  const from = Math.max(0, at - BEFORE)
  const near = Array.from({ length: Math.min(length, at + BEHIND) - from }, (_, i) => from + i)
  const opening = (i: number): string => EXPLAINS.exec(text(i).trim())?.[1] ?? ''
  const called = near.filter(i => CALLS(wanted).test(text(i)))
  const own = near.filter(i => terms.includes(opening(i)))
  if (own.length > 0) return [...own, ...called]
  const parts = near.filter(i => isPartOf(opening(i), wanted))
  if (parts.length > 1 || (parts.length === 1 && parts[0] === at)) return [...parts, ...called]
  if (at > 0 && CALLS_SO.test(text(at))) return [at - 1]
  const named = text(at).includes(wanted) && text(at).trim().length <= NAMES_ONLY
  return parts.length > 0 ? parts : called.length > 0 ? called : named && at + 1 < length ? [at + 1] : []
}

/** 二升 of 三升一降, 甲 of 甲乙丙: its characters, numerals aside, are the term's. */
function isPartOf(word: string, term: string): boolean {
  const core = word.replace(NUMERALS, '')
  const counted = new RegExp(NUMERALS.source, 'u').test(term)
  return core !== '' && word !== term && (core.length > 1 || counted || word !== core) && [...core].every(character => term.includes(character))
}

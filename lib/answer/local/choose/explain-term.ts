/** The question's terms in quotation marks. */
export const quotedTerms = (asked: string): string[] => [...asked.matchAll(/[“"‘「『《]([^”"’」』》]{1,16})[”"’」』》]/gu)].map(match => match[1]!)

/** 甲，就是…; “甲”是…; “甲”，一是…; 甲：…: a sentence that opens with a word and says what it is. */
const EXPLAINS = /^[“"‘「『]?([\p{Script=Han}A-Za-z\d]{1,8}?)[”"’」』]?(?:，|,)?(?:最\p{Script=Han}{1,3}(?:的?是|，是)|就?是|指的?是?|即|意思是|一(?:是|来)|[：:])/u
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
  const terms = quotedTerms(asked)
  const wanted = terms.at(-1)
  if (wanted === undefined) return []
  const from = Math.max(0, at - BEFORE)
  const near = Array.from({ length: Math.min(length, at + BEHIND) - from }, (_, i) => from + i)
  const opening = (i: number): string => EXPLAINS.exec(text(i).trim())?.[1] ?? ''
  const own = near.filter(i => terms.includes(opening(i)))
  if (own.length > 0) return own
  const parts = near.filter(i => isPartOf(opening(i), wanted))
  if (parts.length > 1 || (parts.length === 1 && parts[0] === at)) return parts
  if (at > 0 && CALLS_SO.test(text(at))) return [at - 1]
  const named = text(at).includes(wanted) && text(at).trim().length <= NAMES_ONLY
  return parts.length > 0 ? parts : named && at + 1 < length ? [at + 1] : []
}

/** 二升 of 三升一降, 甲 of 甲乙丙: its characters, numerals aside, are the term's. */
function isPartOf(word: string, term: string): boolean {
  const core = word.replace(NUMERALS, '')
  const counted = new RegExp(NUMERALS.source, 'u').test(term)
  return core !== '' && word !== term && (core.length > 1 || counted || word !== core) && [...core].every(character => term.includes(character))
}

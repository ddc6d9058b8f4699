import type { Evidence } from '../../../contract/evidence.ts'
import type { QuestionPart } from '../../../contract/understanding.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { fitsUnit } from '../judge/fits-kind.ts'
import { comparable } from '../sentences/question-terms.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'

/**
 * The asked-for words as they stand in the quote: the whole quantity or date that the reader's span
 * touches, a short name or place as marked. Null where nothing clean was marked, or where another
 * clause says others of the part's `terms` beside a fitting quantity of its own: then neither is put first.
 */
export function directAnswer({ text, asksFor, unit }: QuestionPart, { quote, start, span }: Evidence, terms: readonly string[] = []): string | null {
  if (!span) return null
  const from = span.start - start
  const to = span.end - start
  const touched = <T extends { start: number; end: number }>(found: readonly T[]): T[] => found.filter(one => one.start < to && one.end > from)
  if (asksFor === 'number') {
    const hits = touched(findQuantities(quote))
    const [hit] = hits.filter(quantity => fitsUnit(quantity, unit))
    if (!hit || hits.length > 1 || closerElsewhere(quote, hit, unit, terms)) return null
    const more = /^(?:以上|左右|以下|[以之]内|内(?![河部外地陆])|多|余)/u.exec(quote.slice(hit.end))?.[0] ?? ''
    const before = quote.slice(0, hit.start)
    const less = BOUND.exec(before)?.[0] ?? ''
    if (DENIED.test(before.slice(0, before.length - less.length)) || deniesTerm(quote, terms)) return null
    return `${less}${quote.slice(hit.start, hit.end)}${more}`
  }
  if (asksFor === 'date') {
    const hits = touched(findDates(quote))
    // 5月1日到8月16日 is one answer; a day and a year that stand far apart are two things.
    const apart = hits.some((hit, i) => i > 0 && !JOINED.test(quote.slice(hits[i - 1]!.end, hit.start)))
    const last = apart ? hits[0] : hits.at(-1)
    return hits[0] && last && (!apart || hits[0].start >= from) && !DENIED.test(quote.slice(0, hits[0].start)) ? quote.slice(hits[0].start, last.end) : null
  }
  const words = quote.slice(from, to)
  // What the question says itself is no answer to it.
  if (comparable(text).includes(comparable(words)) || terms.some(term => term.length > 1 && comparable(words).includes(comparable(term)))) return null
  return (asksFor === 'person' || asksFor === 'place') && /^[\p{L}\p{N}·]{2,12}$/u.test(words) && !/^(?:全|我|本|各)(?:国|省|市|县|区|州|地)$/u.test(words) ? words : null
}

/** What belongs to a figure that it bounds: 不得超过, 不少于, 约. */
const BOUND = /(?:(?:不得?|不能|不会|不应|不可|未|没有?|尚未|严禁|禁止)?(?:超过?|多于|高于|大于|低于|少于|小于)|不到|不足|不满|未满|至少|至多|最少|最多|最低|最高|约|近|逾|(?:最高|最低|最多|最少|至少|至多)\p{Script=Han}{1,4})$/u
/** What may stand between the days of one answer. */
const JOINED = /^[\s、，,到至和及与\-—–~～]{0,3}(?:\p{Script=Han}{0,8}[、和及与到至])?$/u
/** A clause that denies what it then names: its figure alone would say the contrary. */
const DENIED = /(?:不(?!仅|但|只|光|过)|没有?|未|无需|无须|取消|免除?|禁止|严禁)[^，,。；;：:、]{0,6}$/u

/** 不发奖金: what was asked for does not exist, whatever figure the sentence goes on to give. */
const deniesTerm = (quote: string, terms: readonly string[]): boolean => {
  const said = comparable(quote)
  return terms.map(comparable).some(term => term.length > 1 && new RegExp(`(?:不再?[发收设给算需用]?|没有?|未|无|免)(?:设|收|发)?${escapePattern(term)}`, 'u').test(said))
}

/** 渔船占多少 asked, 渔船占三成，货运量占8% said: the words asked for stand by another figure. */
function closerElsewhere(quote: string, hit: Quantity, unit: string | null, terms: readonly string[]): boolean {
  const words = terms.map(comparable).filter(({ length }) => length > 1)
  const saying = (from: number, to: number): string[] => {
    const clause = comparable(quote.slice(from, to))
    return words.filter(word => clause.includes(word))
  }
  const clauses = [...quote.matchAll(/[^，,；;。]+/gu)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const own = clauses.find(({ start, end }) => start <= hit.start && hit.start < end)
  if (!own) return false
  const mine = saying(own.start, own.end)
  // What stands before is often the subject of both; what comes only later is said of the later figure.
  const says = (clause: { start: number; end: number }): boolean => {
    const theirs = saying(clause.start, clause.end)
    return clause.start > own.start ? theirs.some(word => !mine.includes(word)) : theirs.length > mine.length
  }
  return clauses.some(clause => clause !== own && says(clause) &&
    findQuantities(quote.slice(clause.start, clause.end)).some(quantity => fitsUnit(quantity, unit)))
}

import { UNSET } from '../judge/unset.ts'
import type { Evidence } from '../../../contract/evidence.ts'
import type { QuestionPart } from '../../../contract/understanding.ts'
import { boundsOfFigure } from '../../../text/bounds-of-figure.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { fitsUnit } from '../judge/fits-kind.ts'
import { saysWhen } from '../judge/says-when.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { toldOfNone } from '../judge/told-of-none.ts'
import { namesKind } from './names-kind.ts'
import { oneOfSeveral, wholeRun } from './one-of-several.ts'

/** Several figures or days are asked for: one of them put first would stand for all. */
const EACH_ASKED = /分别|各(?=自|有|是|要|占|为|达|降|增|涨|补|发|收|罚|多少|几)/u
const TWO_ASKED = /(?:多少|几(?!乎|十|百|年来)).*(?:多少|几(?!乎|十|百|年来))/u
/** 首班和末班几点: two things, of which the quote may tell one. */
const TWO_THINGS = /(\p{Script=Han}{2,6})(?:和|与|、|及|以及)(\p{Script=Han}{2,6}?)(?:的\p{Script=Han}{1,4})?(?:都|大概|大约|一般)?(?:是|有|要|为|在)?(?:几|多少|什么时候|哪)/u
/** A quote with so much of a thing's name tells of it. */
const SAID = 0.5
/** 每年多少: the sum of some years is none of a year. */
const EVERY = /每/u
/** 谁出钱: seldom one alone. */
const SHARED = /谁(?:来)?(?:出|掏|付|承担|负担|买单|埋单)/u
/** 中央负担多少: what one of them bears, and not what there is to be borne. */
const BEARS = /(?:负担|承担|分担)(?:了)?(?:多少|几)/u
const BORNE = /负担|承担|分担|[占出]/u
/** 两座十月完工，另外两座十二月: of some of them. */
const OTHERS = /[，,；;](?:另外|另|其余|其他|其它|剩下|余下)/u
/** 火灾下降了多少, and 77天的高温，火灾大幅度下降: the figure of another clause is not by how much. */
const BY_HOW_MUCH = /(?:下降|减少|降低|增长|增加|上升|上涨|回落|缩短|压减)了?(?:多少|几)/u
const CHANGES = /降(?![雨水雪落])|[减增升涨缩压]|提高|回落|多|少/u
/** 从几号到几号: both ends of a stretch. */
const BOTH_ENDS = /(?:几|什么时候|哪)[^，。？]{0,4}[到至](?:几|什么时候|哪)/u

/**
 * The asked-for words as they stand in the quote: the whole quantity or date that the reader's span
 * touches, with the time by which it shall be so, a short name or place as marked. Null where nothing clean or of
 * another kind was marked, where several are asked for or given, or where another
 * clause says others of the part's `terms` beside a fitting quantity of its own: then none is put first.
 */
export function directAnswer({ text, asksFor, unit }: QuestionPart, { quote, start, span }: Evidence, terms: readonly string[] = []): string | null {
  if (!span || EACH_ASKED.test(text) && (asksFor === 'number' || asksFor === 'date') || asksFor === 'number' && TWO_ASKED.test(text)) return null
  if (TWO_THINGS.exec(comparable(text))?.slice(1).some(thing => termCover(thing, comparable(quote)) < SAID)) return null
  if (EVERY.test(text) && !EVERY.test(quote) && !/均|一[年月天日次]/u.test(quote) || asksFor === 'person' && SHARED.test(text)) return null
  const from = span.start - start
  const to = span.end - start
  const touched = <T extends { start: number; end: number }>(found: readonly T[]): T[] => found.filter(one => one.start < to && one.end > from)
  if (asksFor === 'number') {
    const figures = findQuantities(quote)
    const hits = touched(figures)
    const [hit] = hits.filter(quantity => fitsUnit(quantity, unit))
    if (hit && BY_HOW_MUCH.test(text) && !CHANGES.test(clauseOf(quote, hit))) return null
    if (hit && BEARS.test(comparable(text)) && !BORNE.test(comparable(clauseOf(quote, hit)))) return null
    const run = hit ? wholeRun(quote, figures, hit) : null
    if (run !== null && hits.every(({ start: at, end }) => run.start <= at && end <= run.end)) return `${quote.slice(run.start, run.end)}${boundsOfFigure(quote, run).behind}`
    if (!hit || hits.length > 1 || closerElsewhere(quote, hit, unit, terms) || oneOfSeveral(quote, figures, hit, text, terms)) return null
    const before = quote.slice(0, hit.start)
    const { before: less, behind: more } = boundsOfFigure(quote, hit)
    if (ofSome(text, quote, hit, tail => findQuantities(tail).some(other => other.unit === hit.unit && other.kind === hit.kind)) || DENIED.test(before.slice(0, before.length - less.length)) || deniesTerm(quote, terms)) return null
    const figure = `${less}${quote.slice(hit.start, hit.end)}${TIMES.exec(quote.slice(hit.end))?.[0] ?? ''}${more}`
    const aim = saysWhen(comparable(text)) || YEAR.test(text) ? null : aimedFor(quote, hit)
    const where = ofWhere(text, quote, hit)
    // What the figure holds of stands behind it, where its own words do not lead up to it.
    const holds = [...(where !== '' && !aim?.lead.includes(where) ? [where] : []), ...(aim?.time ? [aim.time] : [])]
    return `${aim?.lead ?? ''}${figure}${holds.length > 0 ? `（${holds.join('，')}）` : ''}`
  }
  if (asksFor === 'date') {
    // 目前还没有确定: that no day is set is no day.
    if (UNSET.test(comparable(quote))) return null
    const hits = touched(findDates(quote))
    // 5月1日到8月16日 is one answer; a day and a year that stand far apart are two things.
    const apart = hits.some((hit, i) => i > 0 && !JOINED.test(quote.slice(hits[i - 1]!.end, hit.start)))
    const last = apart ? hits[0] : hits.at(-1)
    if (last && ofSome(text, quote, last, tail => findDates(tail).some(({ kind }) => kind === 'date'))) return null
    if (BOTH_ENDS.test(text) && hits.length < 2 && hits[0]?.to === undefined) return null
    return hits[0] && last && (!apart || hits[0].start >= from) && !DENIED.test(quote.slice(0, hits[0].start)) ? `${quote.slice(hits[0].start, last.end)}${BEHIND_DAY.exec(quote.slice(last.end))?.[0] ?? ''}` : null
  }
  const words = quote.slice(from, to)
  // What the question says itself is no answer to it.
  if (comparable(text).includes(comparable(words)) || terms.some(term => term.length > 1 && comparable(words).includes(comparable(term)))) return null
  return /^[\p{L}\p{N}·]{2,12}$/u.test(words) && namesKind(asksFor, words, quote.slice(0, from)) ? words : null
}

/** 四座哪天完工: a question for so many, or for all. */
const ALL_ASKED = /(?:(\d+|[一二两三四五六七八九十]+)[座个条批家所处项台栋座只辆艘株])|全部|都|所有/u

/** Whether so many or all are asked of, and what goes on behind a figure or day gives the others theirs. */
function ofSome(text: string, quote: string, hit: { start: number; end: number }, gives: (tail: string) => boolean): boolean {
  const count = ALL_ASKED.exec(comparable(text))
  const others = OTHERS.exec(quote.slice(hit.end))
  if (!count || !others) return false
  const clause = comparable(quote.slice(quote.slice(0, hit.start).search(/[^，,；;]*$/u), hit.end + others.index))
  return !(count[1] !== undefined && clause.includes(count[0])) && gives(quote.slice(hit.end + others.index))
}

/** Characters from a time to the figure that holds then, if no more, are told whole. */
const CLOSE = 24
const HAPPENED = /已|了/u

/** A part of a place, which a sentence tells of. */
const PART_OF_PLACE = /(?:中心|主)城区|主城(?:[新都]区)?|城镇|农村/gu

/** 若干万人（中心城区）: of which part of the place a figure is, where the question says of none and the quote has one. */
function ofWhere(text: string, quote: string, { start }: Quantity): string {
  const sentence = quote.slice(0, start).split('。').at(-1)!
  const [part, ...others] = [...new Set([...sentence.matchAll(PART_OF_PLACE)].map(([words]) => words))]
  return !/\p{Script=Han}/u.test(text) || part === undefined || others.length > 0 || comparable(text).includes(comparable(part)) || /[区县镇乡村]/u.test(text) ? '' : part
}

/**
 * The time by which a figure shall be reached (到2027年), where its sentence names one: without it an aim would pass for what is so.
 * `lead` are the words from there up to the figure, where they are few; else `time` alone.
 */
function aimedFor(quote: string, { start }: Quantity): { lead: string; time: string } | null {
  const until = findDates(quote).findLast(({ end, bound, year, relative }) => end <= start && bound === 'by' && (year !== undefined || /[今明后]年/u.test(relative ?? '')))
  if (!until) return null
  const between = quote.slice(until.end, start)
  const from = /[到至]$/u.test(quote.slice(0, until.start)) ? until.start - 1 : until.start
  // 去年5月到今年4月 is a stretch of time, no aim.
  if (HAPPENED.test(between) || /。/u.test(between) || findDates(quote).some(({ end }) => end === from)) return null
  const bound = boundsOfFigure(quote, { start, end: start }).before
  return between.length <= CLOSE && !/[，,；;]/u.test(between) ? { lead: quote.slice(from, start - bound.length), time: '' } : { lead: '', time: quote.slice(from, until.end) }
}

const YEAR = /(?<!\d)20\d\d(?!\d)/u
/** 6月底前, 明年春节前: what a day bounds. */
const BEHIND_DAY = /^(?:春节|元旦|清明|端午|中秋|国庆|汛期|入冬|入夏)?(?:之前|以前|前(?![后期三两几往来提夕所述])|左右|之后|以后|起(?![来点草步诉码降]))/u
/** 420台次: a figure is counted in both. */
const TIMES = /^次(?![日年月要级生])/u
/** What may stand between the days of one answer. */
const JOINED = /^[\s、，,到至和及与\-—–~～]{0,3}(?:\p{Script=Han}{0,8}[、和及与到至])?$/u
/** A clause that denies what it then names: its figure alone would say the contrary. */
const DENIED = /(?:不(?!仅|但|只|光|过)|没有?|未|无需|无须|取消|免除?|禁止|严禁)[^，,。；;：:、]{0,6}$/u

/** 不发奖金: what was asked for does not exist, whatever figure the sentence goes on to give. */
const deniesTerm = (quote: string, terms: readonly string[]): boolean => {
  const said = comparable(quote)
  return terms.map(comparable).some(term => term.length > 1 && new RegExp(`(?:不再?[发收设给算需用]?|没有?|未|无|免)(?:设|收|发)?${escapePattern(term)}`, 'u').test(said) || term.length > 1 && toldOfNone(term, said))
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

/** The clause of a quote around a stretch of it. */
function clauseOf(quote: string, { start, end }: { start: number; end: number }): string {
  const before = /[^，,；;。]*$/u.exec(quote.slice(0, start))?.[0] ?? ''
  return before + quote.slice(start, end) + (/^[^，,；;。]*/u.exec(quote.slice(end))?.[0] ?? '')
}

import { findDates } from '../../text/dates.ts'
import type { DateMention } from '../../text/dates.ts'
import { findDone, findFuture } from '../../text/polarity.ts'
import { yearOf } from './same-value.ts'
import type { Statement } from './statement.ts'

/** Parts of a year over which things are counted (上半年, 一季度); 底 and 初 are points in time. */
const STRETCH = /半年|季度/u

/** The year of a date as printed (2025-01-21, 2025年1月21日). */
export const publishedIn = (date: string | null): number | null => Number(/(?:19|20)\d{2}/u.exec(date ?? '')?.[0]) || null

/** The time that governs the figure: named last before it, or else in the sentence, or else before the sentence. */
function governing({ text, before, figure }: Statement): DateMention | null {
  const own = findDates(text).filter(({ kind, start }) => kind !== 'weekday' && kind !== 'time' && start !== figure.value.start)
  return own.findLast(({ end }) => end <= figure.value.start) ?? own[0] ?? findDates(before).findLast(({ kind }) => kind !== 'weekday' && kind !== 'time') ?? null
}

/** How much a statement is of what is still to come: 力争 and 计划 are aims, 将 alone may announce what another tells of. */
function aims({ text }: Statement): 'aim' | 'announced' | 'done' | null {
  if (findDone(text).length > 0) return 'done'
  const future = findFuture(text).map(({ word }) => word)
  if (future.length === 0) return null
  return future.some(word => !/^(?:将|要|还要|需要)/u.test(word)) ? 'aim' : 'announced'
}

/** What is aimed at is not what is. */
function otherSense(a: Statement, b: Statement): boolean {
  const senses = [aims(a), aims(b)]
  return (senses.includes('aim') && senses.some(sense => sense === null || sense === 'done')) || (senses.includes('announced') && senses.includes('done'))
}

/**
 * Whether two statements of a number speak of one time: the same year (that of the briefing where none is
 * named), no two different parts of it, and both of what is or both of what is aimed at.
 */
export function sameTime(a: Statement, b: Statement): boolean {
  if (otherSense(a, b)) return false
  const [first, second] = [governing(a), governing(b)]
  const yearIn = (mention: DateMention | null, statement: Statement): number | null => {
    const published = publishedIn(statement.briefing.date)
    return (mention && yearOf(mention, published)) ?? published
  }
  const [year, other] = [yearIn(first, a), yearIn(second, b)]
  if (year !== null && other !== null && year !== other) return false
  const stretch = (mention: DateMention | null): string => (STRETCH.test(mention?.part ?? '') ? mention!.part! : '')
  if (stretch(first) !== stretch(second)) return false
  return first?.month === undefined || second?.month === undefined || first.month === second.month
}

/**
 * Whether two dates belong to one occurrence of what is asked. An event that each briefing sets in its own
 * year (the fair of 2024 and that of 2025) comes again; a year that both foresee is one event moved.
 */
export function sameOccurrence(a: Statement, b: Statement): boolean {
  if (a.figure.of !== 'date' || b.figure.of !== 'date') return false
  const [published, later] = [publishedIn(a.briefing.date), publishedIn(b.briefing.date)]
  if (published === null || later === null || published === later) return true
  const [year, other] = [yearOf(a.figure.value, published) ?? published, yearOf(b.figure.value, later) ?? later]
  return !(year === published && other === later)
}

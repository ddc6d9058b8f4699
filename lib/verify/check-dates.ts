import type { DateMention, When } from '../text/dates.ts'
import { findDates } from '../text/dates.ts'
import type { Reason } from './reason.ts'
import type { Source } from './source.ts'

/** Words for the time of speaking that assert no date. */
const LOOSE = new Set(['目前', '今天', '今日', '当天', '近日', '同期', '当年', '次年'])
const FIELDS = ['year', 'month', 'day'] as const

const pointsOf = (mention: DateMention): When[] => (mention.to ? [mention, mention.to] : [mention])
/** 1-9月: what is so over these months is not said of 9月. */
const isOfMonths = ({ to }: DateMention): boolean => to?.month !== undefined && to.day === undefined
/** 9月, and not 9月1日, 到9月 or 9月起. */
const isMonthAlone = ({ month, day, to, bound }: DateMention): boolean => month !== undefined && day === undefined && !to && !bound

/** Whether everything said of a point in time stands in the source's point. */
function covers(said: When, meant: When): boolean {
  for (const field of FIELDS) if (said[field] !== undefined && said[field] !== meant[field]) return false
  if (said.relative !== undefined && !LOOSE.has(said.relative) && said.relative !== meant.relative) return false
  if (said.part !== undefined && said.part !== meant.part) return false
  if (said.half && meant.half && said.half !== meant.half) return false
  if (said.hour !== undefined && !sameHour(said, meant)) return false
  return said.minute === undefined || said.minute === (meant.minute ?? 0)
}

/** 8点 may be meant of either half of the day, 晚上8点 and 20点 of one; noon and midnight are not each other. */
function sameHour(said: When, meant: When): boolean {
  if (said.hour === undefined || meant.hour === undefined) return false
  const [a, b] = [said.hour % 24, meant.hour % 24]
  const open = [said, meant].some(({ hour, half }) => half === undefined && hour! > 0 && hour! < 12)
  return a === b || open && a % 12 === b % 12
}

/** A year (or 今年) printed once may hold for the days printed after it. */
function coversWithYear(said: When, points: readonly When[]): boolean {
  const { year, relative, ...rest } = said
  if ((year === undefined && relative === undefined) || Object.keys(rest).length === 0) return false
  const named = points.some(point => (year === undefined || point.year === year) && (relative === undefined || LOOSE.has(relative) || point.relative === relative))
  return named && points.some(point => point.year === undefined && point.relative === undefined && covers(rest, point))
}

const OPPOSED: Record<string, readonly string[]> = { before: ['from'], from: ['before', 'by'], by: ['from'] }

/** Dates, times and years of a sentence against its sources: every field said must be printed there. */
export function checkDates(text: string, sources: readonly Source[]): Reason[] {
  const meant = sources.flatMap(source => source.dates.map(mention => ({ mention, source })))
  const reasons: Reason[] = []
  for (const said of findDates(text)) {
    if (said.kind === 'relative' && said.relative !== undefined && said.half === undefined && LOOSE.has(said.relative)) continue
    const words = text.slice(said.start, said.end)
    const points = meant.flatMap(({ mention }) => (isMonthAlone(said) && isOfMonths(mention) ? [] : pointsOf(mention)))
    const { start: _start, end: _end, kind, to, bound, ...first } = said
    const wrong = [first, ...(to ? [to] : [])].some(point => !points.some(other => covers(point, other)) && !coversWithYear(point, points))
    if (wrong) {
      const near = meant.find(({ mention }) => mention.kind === kind)
      reasons.push({ code: 'date', text: near ? `所引原文中没有“${words}”，只有“${near.source.text.slice(near.mention.start, near.mention.end)}”` : `所引原文中没有“${words}”` })
      continue
    }
    if (to && !meant.some(({ mention }) => mention.to && covers(first, mention) && covers(to, mention.to)) && meant.some(({ mention }) => mention.to)) {
      reasons.push({ code: 'date', text: `“${words}”的起止与原文不同` })
      continue
    }
    const same = meant.filter(({ mention }) => covers(first, mention))
    const opposed = bound ? (OPPOSED[bound] ?? []) : []
    if (same.length > 0 && same.every(({ mention }) => mention.bound !== undefined && opposed.includes(mention.bound))) {
      reasons.push({ code: 'date', text: `“${words}”是起是止与原文不同` })
    }
  }
  return reasons
}

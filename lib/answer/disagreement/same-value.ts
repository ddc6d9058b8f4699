import type { DateMention, When } from '../../text/dates.ts'
import type { Quantity } from '../../text/quantities.ts'
import { sameUnit } from '../../text/units.ts'

/** Words such as 约 allow a value to be off by this share. */
const ABOUT = 0.05
/** 超过 and 近 say a bound close to the value: what lies further off than this share is another value. */
const BOUND = 0.15

/** Half of the last digit that is printed: 8.1万 is printed to the thousand, so 500. */
function halfStep(words: string): number {
  const [, decimals = '', scale = ''] = /\d(?:\.(\d+))?\s?(万亿|亿|百万|千万|万)?/u.exec(words.replaceAll(',', '')) ?? []
  const factor = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 }[scale] ?? 1
  return decimals || scale ? (factor * 10 ** -decimals.length) / 2 : 0
}

/**
 * Whether two quantities say the same: equal, or equal as far as the coarser of the two is printed
 * (8.1万 and 81034), or one within what the other's 约, 超过 or 近 allows, or ranges that touch.
 * @param said the words of each as printed, from number to unit
 */
export function sameQuantity(a: Quantity, b: Quantity, said: readonly [string, string]): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  if (a.high !== undefined || b.high !== undefined) return a.value <= (b.high ?? b.value) && b.value <= (a.high ?? a.value)
  const [ofLow, ofHigh] = (a.value <= b.value ? said : [said[1], said[0]]).map(halfStep) as [number, number]
  // The middle is rounded up and not down.
  if (high - low <= 1e-9 * high || high - low < ofLow - 1e-9 * high || high - low <= ofHigh + 1e-9 * high) return true
  if (a.approx === 'about' || b.approx === 'about') return high - low <= ABOUT * high
  const [lower, upper] = a.value < b.value ? [a, b] : [b, a]
  const rises = lower.approx === 'over'
  const falls = upper.approx === 'under' || upper.approx === 'at_most'
  return (rises || falls) && high - low <= BOUND * high
}

/** Whether two quantities are of one kind and unit, so that their values can be compared. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && sameUnit(a.unit, b.unit) && sameUnit(b.unit, a.unit)

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'part'] as const

/** Whether two dates contradict each other in nothing that both state. */
export function sameDate(a: When, b: When): boolean {
  return FIELDS.every(field => a[field] === undefined || b[field] === undefined || a[field] === b[field])
}

/** The year a mention means, counted from the year of the briefing where it is said as 今年 or 明年. */
export function yearOf({ year, relative }: DateMention, published: number | null): number | null {
  const away = { 今年: 0, 当年: 0, 本月: 0, 上月: 0, 下月: 0, 今天: 0, 昨天: 0, 明天: 0, 目前: 0, 明年: 1, 去年: -1, 前年: -2, 后年: 2 }[relative ?? '']
  return year ?? (away === undefined || published === null ? null : published + away)
}

import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { plainWidth } from '../../lib/text/plain-width.ts'

export const briefingOrders = ['added', 'date'] as const
export type BriefingOrder = (typeof briefingOrders)[number]

/** The newest first; what says nothing of when comes last, and days without a year after those with one. */
function later(a: string | null | undefined, b: string | null | undefined): number {
  const dated = (day: string) => /^\d{4}-/.test(day)
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (dated(a) !== dated(b)) return dated(a) ? -1 : 1
  return a < b ? 1 : a > b ? -1 : 0
}

/** The briefings that say every sought word in title, source, venue or the speakers' names and offices, both scripts and widths alike, and those whose text does, in the order asked for. */
export function arrangeBriefings(briefings: readonly BriefingSummary[], sought: string, order: BriefingOrder, said?: ReadonlyMap<string, unknown>): BriefingSummary[] {
  const words = plainWidth(sought).split(/\s+/u).filter(Boolean)
  const found = briefings.filter(({ id, title, source, venue, speakers }) => {
    const printed = plainWidth([title, source, venue, ...speakers.flatMap(each => [each.name, each.title, each.organization])].filter(Boolean).join(' '))
    return words.every(word => printed.includes(word)) || said?.has(id)
  })
  return found.toSorted((a, b) => (order === 'added' ? later(a.changedAt, b.changedAt) : later(a.date, b.date)))
}

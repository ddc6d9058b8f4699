import type { Answer } from '../contract/answer.ts'
import type { Briefing } from '../contract/briefing.ts'

/** What the quoted briefings are called, in the order in which they are quoted: they may be gone when the answer is read again. */
export function nameBriefings(briefings: readonly Briefing[], { citations, nearest, considered = [] }: Pick<Answer, 'citations' | 'nearest' | 'considered'>): NonNullable<Answer['briefings']> {
  const quoted = new Set([...citations, ...nearest, ...considered].map(each => each.briefingId))
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  return [...quoted].flatMap(id => {
    const briefing = byId.get(id)
    return briefing ? [{ id, title: briefing.title, date: briefing.date, source: briefing.source }] : []
  })
}

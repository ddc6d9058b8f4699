import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

/** Which turn of its briefing a quotation stands in; null where it stands in none or the server cannot be asked. */
export async function fetchTurn({ briefingId, start }: Pick<Quotation, 'briefingId' | 'start'>): Promise<number | null> {
  try {
    const response = await fetch(`/api/briefings/${encodeURIComponent(briefingId)}`)
    if (!response.ok) return null
    const { turns } = await response.json() as Pick<Briefing, 'turns'>
    const turn = turns.findIndex(each => each.start <= start && start < each.end)
    return turn < 0 ? null : turn
  } catch {
    return null
  }
}

import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { BriefingNames } from './briefing-names.ts'

/** The briefings' titles and dates as the server has them; none where it cannot be asked. */
export async function fetchBriefingNames(): Promise<BriefingNames> {
  try {
    const response = await fetch('/api/briefings')
    if (!response.ok) return new Map()
    const { briefings } = await response.json() as { briefings: BriefingSummary[] }
    return new Map(briefings.map(each => [each.id, each]))
  } catch {
    return new Map()
  }
}

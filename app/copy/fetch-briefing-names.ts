import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { type BriefingNames, unknownNames } from './briefing-names.ts'

/** How long an answer of the server serves every answer on the page, in milliseconds. */
const FRESH = 30_000

type List = { at: number; names: Promise<BriefingNames> }

let latest: List | null = null

async function ask(): Promise<BriefingNames> {
  const response = await fetch('/api/briefings')
  if (!response.ok) throw new Error(`The briefings answered ${response.status}`)
  const { briefings } = await response.json() as { briefings: BriefingSummary[] }
  return new Map(briefings.map(each => [each.id, each]))
}

/** The last list, if it was asked for no longer ago than that; else one that is asked for now. */
function listSince(since: number): List {
  if (latest && latest.at >= since) return latest
  const list: List = {
    at: performance.now(),
    names: ask().catch(() => {
      // Not kept: the next one who asks tries again.
      if (latest === list) latest = null
      return unknownNames
    }),
  }
  latest = list
  return list
}

/**
 * The briefings' titles and dates as the server has them; `unknownNames` where it cannot be asked. Those who ask together
 * share one request. A list from before the call may lack one of the `cited` because that was added since: then the list is
 * asked for anew, and what the one given lacks is gone.
 */
export async function fetchBriefingNames(cited: readonly string[] = []): Promise<BriefingNames> {
  const called = performance.now()
  const names = await listSince(called - FRESH).names
  if (names === unknownNames || cited.every(id => names.has(id))) return names
  return listSince(called).names
}

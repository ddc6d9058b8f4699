import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { type BriefingNames, unknownNames } from './briefing-names.ts'

/** How long an answer of the server serves every answer on the page, in milliseconds. */
const FRESH = 30_000

let latest: { at: number; names: Promise<BriefingNames> } | null = null

async function ask(): Promise<BriefingNames> {
  try {
    const response = await fetch('/api/briefings')
    if (!response.ok) throw new Error(`The briefings answered ${response.status}`)
    const { briefings } = await response.json() as { briefings: BriefingSummary[] }
    return new Map(briefings.map(each => [each.id, each]))
  } catch {
    // Not kept: the next one who asks tries again.
    latest = null
    return unknownNames
  }
}

/** The briefings' titles and dates as the server has them; `unknownNames` where it cannot be asked. Those who ask together share one request. */
export function fetchBriefingNames(): Promise<BriefingNames> {
  if (!latest || Date.now() - latest.at > FRESH) latest = { at: Date.now(), names: ask() }
  return latest.names
}

import type { Briefing, BriefingSummary } from '../../lib/contract/briefing.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

/** What the list of briefings shows of one; `changed` is when its file was last written, in milliseconds, where that is known. */
export function briefingSummary({ id, fileName, title, date, venue, source, speakers, sha256, turns }: Briefing, changed?: number): BriefingSummary {
  return { id, fileName, title, date, venue, source, speakers, sha256, turnCount: spokenTurns(turns).length, ...(changed && { changedAt: new Date(changed).toISOString() }) }
}

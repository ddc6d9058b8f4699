import type { Briefing, BriefingSummary } from '../../lib/contract/briefing.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

/** What the list of briefings shows of one. */
export function briefingSummary({ id, title, date, venue, source, speakers, sha256, turns }: Briefing): BriefingSummary {
  return { id, title, date, venue, source, speakers, sha256, turnCount: spokenTurns(turns).length }
}

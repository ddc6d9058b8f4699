import type { BriefingSummary } from '../../lib/contract/briefing.ts'

/** What a source list says of a briefing. */
export type BriefingName = Pick<BriefingSummary, 'title' | 'date' | 'source'>

/** The same for each, by id. */
export type BriefingNames = ReadonlyMap<string, BriefingName>

import type { BriefingSummary } from '../../lib/contract/briefing.ts'

/** What a source list says of each briefing, by id. */
export type BriefingNames = ReadonlyMap<string, Pick<BriefingSummary, 'title' | 'date' | 'source'>>

import type { BriefingSummary } from '../../lib/contract/briefing.ts'

/** What a source list says of a briefing, of what file it is where the server has it, and whether it has it no more. */
export type BriefingName = Pick<BriefingSummary, 'title' | 'date' | 'source'> & { fileName?: string; removed?: boolean }

/** The same for each, by id. */
export type BriefingNames = ReadonlyMap<string, BriefingName>

/** What is known until the server has told, and where it cannot be asked: nothing, not even that a briefing is gone. */
export const unknownNames: BriefingNames = new Map()

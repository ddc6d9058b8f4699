import type { BriefingSummary } from '../../lib/contract/briefing.ts'

/** What a source list says of a briefing, and whether the server has it no more. */
export type BriefingName = Pick<BriefingSummary, 'title' | 'date' | 'source'> & { removed?: boolean }

/** The same for each, by id. */
export type BriefingNames = ReadonlyMap<string, BriefingName>

/** What is known until the server has told, and where it cannot be asked: nothing, not even that a briefing is gone. */
export const unknownNames: BriefingNames = new Map()

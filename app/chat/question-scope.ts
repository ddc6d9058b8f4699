import type { Filters } from '../../lib/contract/request.ts'
import type { QuestionScope, ReaderFilters } from '../../lib/stream/ui-message.ts'

/** What the reader restricts questions to, without the other settings. */
export function filtersOf({ briefingIds, speakers }: Filters): ReaderFilters {
  return { ...(briefingIds && { briefingIds }), ...(speakers && { speakers }) }
}

/**
 * What goes with a question: the settings of now, and what it is restricted to. Its own briefings stand back
 * where the reader asks certain speakers, who need not be in them.
 */
export function within({ briefingIds: _, speakers: __, ...settings }: Filters, { filters = {}, briefingIds }: QuestionScope): Filters {
  return { ...settings, ...filters, ...(briefingIds && !filters.speakers && { briefingIds }) }
}

const sameList = (one: string[] = [], other: string[] = []): boolean => one.length === other.length && one.every(each => other.includes(each))

/** Whether two restrictions leave the same in. */
export function sameFilters(one: ReaderFilters, other: ReaderFilters): boolean {
  return sameList(one.briefingIds, other.briefingIds) && sameList(one.speakers, other.speakers)
}

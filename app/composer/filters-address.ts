import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

/** What `?in=ID` and `?by=NAME` in an address restrict questions to. */
export function readFilters(search: string): ReaderFilters {
  const query = new URLSearchParams(search)
  const briefingIds = query.getAll('in')
  const speakers = query.getAll('by')
  return { ...(briefingIds.length > 0 && { briefingIds }), ...(speakers.length > 0 && { speakers }) }
}

/** The address of a new conversation under a restriction. */
export function filtersAddress({ briefingIds = [], speakers = [] }: ReaderFilters): string {
  const query = String(new URLSearchParams([...briefingIds.map(id => ['in', id]), ...speakers.map(name => ['by', name])]))
  return query ? `/?${query}` : '/'
}

import type { Span } from '../../lib/contract/briefing.ts'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

/** Where the server is asked for questions: under which restriction, going on from which places of a briefing, in which language. */
export function suggestionsAddress({ briefingIds = [], speakers = [] }: ReaderFilters, after: readonly Span[], locale: string): string {
  const query = new URLSearchParams([
    ...briefingIds.map(id => ['briefing', id]), ...speakers.map(name => ['speaker', name]), ...after.map(({ start, end }) => ['after', `${start}-${end}`]),
    ...(locale === 'zh-Hans' ? [] : [['lang', locale]]),
  ])
  return query.size > 0 ? `/api/suggestions?${query}` : '/api/suggestions'
}

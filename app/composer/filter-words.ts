import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'

/** What questions are restricted to, in words; empty where they are not. */
export function filterWords({ speakers = [], briefingIds = [] }: ReaderFilters, messages: Messages): string {
  return [
    ...(speakers.length > 0 ? [fill(messages.filterOnly, { names: speakers.join(messages.listComma) })] : []),
    ...(briefingIds.length > 0 ? [fill(messages.filterBriefings, { count: briefingIds.length })] : []),
  ].join(' · ')
}

import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'

/** What questions are restricted to, in words; empty where they are not. `title` is that of the only briefing, where it is known. */
export function filterWords({ speakers = [], briefingIds = [] }: ReaderFilters, messages: Messages, title?: string | null): string {
  return [
    ...(speakers.length > 0 ? [fill(messages.filterOnly, { names: speakers.join(messages.listComma) })] : []),
    ...(briefingIds.length > 0 ? [briefingIds.length === 1 && title ? fill(messages.filterOneBriefing, { title }) : fill(messages.filterBriefings, { count: briefingIds.length })] : []),
  ].join(' · ')
}

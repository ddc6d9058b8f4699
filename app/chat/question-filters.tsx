'use client'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { filterWords } from '../composer/filter-words.ts'
import { useOnlyTitle } from '../composer/use-only-title.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** What a question was restricted to when it was asked; nothing where it was not. */
export function QuestionFilters({ filters }: { filters: ReaderFilters | undefined }) {
  const messages = useMessages()
  const title = useOnlyTitle(filters ?? {})
  const words = filterWords(filters ?? {}, messages, title)
  return words && <p className="mt-1 flex items-baseline gap-1.5 text-sm text-soft"><SvgIcon name="filter" className="size-3.5 self-center" /><span className="sr-only">{messages.filterAsked}</span><span className="min-w-0">{words}</span></p>
}

'use client'
import { useMemo } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ReaderFilters } from '../composer/use-filters.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { useSuggestions } from './use-suggestions.ts'

/** The briefing that the last answer with a source draws on first. */
function citedLast(messages: readonly AnswerUIMessage[]): string | null {
  const cited = messages.flatMap(({ parts }) => parts.flatMap(part => (part.type === 'data-answer' ? part.data.citations.slice(0, 1) : [])))
  return cited.at(-1)?.briefingId ?? null
}

/**
 * Questions to go on with: made from the briefing that was just cited, where there is more than one; `all`
 * where it has none. They show together once they are known, so that nothing moves under the reader's finger.
 */
export function useNextSuggestions(messages: readonly AnswerUIMessage[], filters: ReaderFilters, all: string[]): string[] {
  const several = useBriefingNames(messages.length > 0).size > 1
  const cited = useMemo(() => citedLast(messages), [messages])
  const about = several ? cited : null
  const { suggestions, complete } = useSuggestions({ filters, about, wanted: about !== null })
  if (about === null) return all
  return complete ? (suggestions.length > 0 ? suggestions : all) : []
}

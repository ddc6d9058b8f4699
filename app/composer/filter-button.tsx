'use client'
import { Icon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { ReaderFilters } from './use-filters.ts'

/** Shows what a question is restricted to, and lets it be changed. */
export function FilterButton({ filters, onChange }: { filters: ReaderFilters; onChange: (filters: ReaderFilters) => void }) {
  const messages = useMessages()
  const names = filters.speakers ?? []
  if (names.length === 0) return null
  return (
    <button type="button" className="quiet-button" aria-pressed onClick={() => onChange({ ...filters, speakers: undefined })}>
      <Icon name="filter" className="size-4" /><span lang="zh-Hans">{fill(messages.filterOnly, { names: names.join('、') })}</span><Icon name="close" className="size-3.5" />
    </button>
  )
}

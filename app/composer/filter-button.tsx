'use client'
import { lazy, Suspense, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { ReaderFilters } from './use-filters.ts'

const FilterDialog = lazy(() => import('./filter-dialog.tsx'))

/** Shows what questions are restricted to, and lets it be changed. */
export function FilterButton({ filters, onChange }: { filters: ReaderFilters; onChange: (filters: ReaderFilters) => void }) {
  const messages = useMessages()
  const [open, setOpen] = useState(false)
  const names = filters.speakers ?? []
  const briefings = filters.briefingIds ?? []
  const restricted = names.length + briefings.length > 0
  const words = [
    ...(names.length > 0 ? [fill(messages.filterOnly, { names: names.join(messages.listComma) })] : []),
    ...(briefings.length > 0 ? [fill(messages.filterBriefings, { count: briefings.length })] : []),
  ].join(' · ')
  return (
    <>
      <button type="button" className="quiet-button min-w-0" aria-haspopup="dialog" aria-pressed={restricted} onClick={() => setOpen(true)}>
        <SvgIcon name="filter" className="size-4" /><span className="truncate">{restricted ? words : messages.filterLabel}</span>
      </button>
      {restricted && <button type="button" className="quiet-button" aria-label={messages.filterClear} title={messages.filterClear} onClick={() => onChange({})}><SvgIcon name="close" className="size-4" /></button>}
      {open && <Suspense fallback={null}><FilterDialog filters={filters} onChange={onChange} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}

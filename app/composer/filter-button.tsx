'use client'
import { useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import { filterWords } from './filter-words.ts'
import { useOnlyTitle } from './use-only-title.ts'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

const FilterDialog = loadLater(() => import('./filter-dialog.tsx'), PartFailedModal)

/** Shows what questions are restricted to, and lets it be changed. */
export function FilterButton({ filters, onChange }: { filters: ReaderFilters; onChange: (filters: ReaderFilters) => void }) {
  const messages = useMessages()
  const [open, setOpen] = useState(false)
  const title = useOnlyTitle(filters)
  const words = filterWords(filters, messages, title)
  const restricted = words !== ''
  return (
    <>
      <button type="button" className="quiet-button min-w-0" aria-haspopup="dialog" aria-pressed={restricted} onClick={() => setOpen(true)}>
        <SvgIcon name="filter" className="size-4" /><span className="truncate">{restricted ? words : messages.filterLabel}</span>
      </button>
      {restricted && <button type="button" className="quiet-button" aria-label={messages.filterClear} title={messages.filterClear} onClick={() => onChange({})}><SvgIcon name="close" className="size-4" /></button>}
      {open && <FilterDialog filters={filters} onChange={onChange} onClose={() => setOpen(false)} />}
    </>
  )
}

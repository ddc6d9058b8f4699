'use client'
import { useRef } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

type SearchFieldProps = { label: string; value: string; className?: string; onChange: (value: string) => void; onFocus?: () => void }

/** A field to look for something, with a button of the page's own to empty it: the browser's is drawn in its own colours. */
export function SearchField({ label, value, className = '', onChange, onFocus }: SearchFieldProps) {
  const messages = useMessages()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className={`relative ${className}`}>
      <SvgIcon name="search" className="pointer-events-none absolute left-2.5 top-1/2 size-4 -translate-y-1/2 text-soft" />
      <input
        ref={field} type="search" className="field px-8 text-sm pointer-coarse:min-h-11 [&::-webkit-search-cancel-button]:hidden" placeholder={label} aria-label={label} value={value}
        onFocus={onFocus} onChange={event => onChange(event.target.value)}
      />
      {value !== '' && (
        <button type="button" className="quiet-button absolute right-0.5 top-1/2 -translate-y-1/2" aria-label={messages.searchClear} title={messages.searchClear} onClick={() => { onChange(''); field.current?.focus() }}>
          <SvgIcon name="close" className="size-4" />
        </button>
      )}
    </div>
  )
}

'use client'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { useFind } from './use-find.ts'

/** Finding words in the briefing: a button and, once pressed, a field with how many places there are and the ways from one to the next. */
export function FindBar({ find: { open, setOpen, sought, seek, found, step }, ready }: { find: ReturnType<typeof useFind>; ready: boolean }) {
  const messages = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (open) field.current?.focus()
    else if (was.current) opener.current?.focus()
    was.current = open
  }, [open])
  if (!open) return <button ref={opener} type="button" className="quiet-button" disabled={!ready} aria-keyshortcuts="/" onClick={() => setOpen(true)}><SvgIcon name="search" className="size-4" />{messages.find}</button>
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  const none = found?.total === 0
  return (
    <div role="search" aria-label={messages.findInBriefing} className="flex min-w-0 grow items-center sm:grow-0" onKeyDown={onKeyDown}>
      <span className="relative min-w-0 grow sm:w-52">
        <SvgIcon name="search" className="pointer-events-none absolute left-2.5 top-1/2 size-4 -translate-y-1/2 text-soft" />
        <input
          ref={field} type="search" enterKeyHint="next" className="field pl-8 pr-2 text-sm pointer-coarse:min-h-10 [&::-webkit-search-cancel-button]:hidden" aria-label={messages.findInBriefing} placeholder={messages.findInBriefing}
          value={sought} maxLength={100} onChange={event => seek(event.target.value)}
        />
      </span>
      {/* As wide as three figures of each need it: the field beside it stays as it is. */}
      <span role="status" className={`min-w-17 px-1.5 text-center text-xs tabular-nums ${none ? 'text-warn' : 'text-soft'}`}>
        {found && (none ? messages.findNone : <><span aria-hidden="true">{found.at + 1} / {found.total}</span><span className="sr-only">{fill(messages.findPosition, { n: found.at + 1, total: found.total })}</span></>)}
      </span>
      <button type="button" className="quiet-button px-1" aria-disabled={!found?.total} aria-label={messages.findPrevious} title={messages.findPrevious} onClick={() => step(-1)}><SvgIcon name="up" className="size-4" /></button>
      <button type="button" className="quiet-button px-1" aria-disabled={!found?.total} aria-label={messages.findNext} title={messages.findNext} onClick={() => step(1)}><SvgIcon name="down" className="size-4" /></button>
      <button type="button" className="quiet-button px-1" aria-label={messages.findClose} title={messages.findClose} onClick={() => setOpen(false)}><SvgIcon name="close" className="size-4" /></button>
    </div>
  )
}

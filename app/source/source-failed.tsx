'use client'
import { useEffect, useRef } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import type { NotLoaded } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'

/** Stands where the source did not come: beside the answer, which stays, or over it where there is no room. */
export function SourceFailed({ onRetry, onClose }: NotLoaded & { onClose: () => void }) {
  const messages = useMessages()
  const aside = useRef<HTMLElement>(null)
  useEffect(() => aside.current?.focus(), [])
  return (
    <aside
      ref={aside} tabIndex={-1} aria-label={messages.sourceTitle} onKeyDown={event => { if (event.key === 'Escape') onClose() }}
      className="fixed inset-0 z-40 min-h-0 border-l border-rule bg-sheet px-4 py-3 outline-none sm:px-6 split:static split:z-auto print:hidden"
    >
      <div className="flex items-center">
        <h2 className="headline grow text-base">{messages.sourceTitle}</h2>
        <button type="button" className="quiet-button -mr-2" aria-label={messages.close} onClick={onClose}><SvgIcon name="close" /></button>
      </div>
      <PartFailed onRetry={onRetry} />
    </aside>
  )
}

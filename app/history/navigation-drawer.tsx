'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { NoticesPlace } from '../notice/notices.tsx'
import { Masthead } from './masthead.tsx'

/** The navigation over the page, on narrow screens. */
export function NavigationDrawer({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const messages = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog} aria-label={messages.conversations} onClose={onClose} onClick={event => { if (event.target === event.currentTarget) onClose() }}
      className="appear m-0 h-dvh max-h-none w-[min(20rem,88vw)] max-w-none border-r border-rule bg-sunk p-0"
    >
      <div className="flex h-full flex-col px-3 py-3">
        <div className="flex items-center"><span className="grow"><Masthead /></span>
          <button type="button" className="quiet-button" aria-label={messages.close} onClick={onClose}><SvgIcon name="close" /></button>
        </div>
        {children}
        <div className="-mx-3 -mb-1.5"><NoticesPlace /></div>
      </div>
    </dialog>
  )
}

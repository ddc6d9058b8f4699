'use client'
import type { ReactNode } from 'react'
import { Masthead } from '../history/masthead.tsx'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** The frame of the pages beside the chat: the masthead, and the way back to asking. */
export function PageFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const messages = useMessages()
  return (
    <div className={`mx-auto px-4 pb-16 sm:px-8 ${wide ? 'max-w-[50rem]' : 'max-w-[46rem]'}`}>
      <header className="flex items-center gap-2 py-3 print:hidden">
        <a href="/" className="grow no-underline"><Masthead small /></a>
        <nav className="flex gap-1">
          <a href="/" className="quiet-button"><SvgIcon name="back" className="size-4" />{messages.backToChat}</a>
          <a href="/briefings" className="quiet-button"><SvgIcon name="book" className="size-4" />{messages.briefings}</a>
        </nav>
      </header>
      <main>{children}</main>
    </div>
  )
}

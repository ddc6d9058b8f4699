'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

type Notice = { text: string; action?: { label: string; onSelect: () => void } }

/** How long a notice stays, in milliseconds; one that offers an undo stays longer. */
const stay = { plain: 4000, withAction: 12_000 }

const NoticesContext = createContext<(notice: Notice) => void>(() => {})

/** Shows a short notice at the foot of the page. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NoticesContext)
}

/** Gives the page its place for short notices; a screen reader hears them politely. */
export function Notices({ children }: { children: ReactNode }) {
  const messages = useMessages()
  const [notice, setNotice] = useState<Notice | null>(null)
  const notify = useCallback((next: Notice) => setNotice({ ...next }), [])
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(null), notice.action ? stay.withAction : stay.plain)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <NoticesContext value={notify}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-28 z-50 flex justify-center px-4 print:hidden">
        {notice && (
          <div className="appear pointer-events-auto flex items-center gap-2 rounded-lg bg-ink py-1.5 pl-4 pr-1.5 text-sm text-paper shadow-lg">
            <span>{notice.text}</span>
            {notice.action && (
              <button type="button" className="min-h-8 rounded px-2 font-semibold underline underline-offset-4" onClick={() => { notice.action?.onSelect(); setNotice(null) }}>{notice.action.label}</button>
            )}
            <button type="button" className="grid min-h-8 min-w-8 place-items-center rounded" aria-label={messages.close} onClick={() => setNotice(null)}><SvgIcon name="close" className="size-4" /></button>
          </div>
        )}
      </div>
    </NoticesContext>
  )
}

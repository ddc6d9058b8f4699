'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useId, useRef, useState } from 'react'
import { NoticeList } from './notice-list.tsx'
import type { Notice } from './notice.ts'

/** How long a notice without an action stays, in milliseconds. One that offers an undo stays until it is dismissed: nobody has to hurry. */
const STAY = 4000
/** So many undos are kept at hand; older ones give way. */
const AT_ONCE = 3

type NoticesAccess = { notices: Notice[]; notify: (notice: Omit<Notice, 'id'>) => () => void; dismiss: (id: number) => void; top: string | undefined; place: (id: string) => () => void }

const none: Notice[] = []

const NoticesContext = createContext<NoticesAccess>({ notices: [], notify: () => () => {}, dismiss: () => {}, top: undefined, place: () => () => {} })

/** Shows a short notice where the page has its place for them; gives how to take it back. */
export function useNotify(): NoticesAccess['notify'] {
  return useContext(NoticesContext).notify
}

/** The place for notices within a page's own layout, where they cover nothing; without one they lie over the foot of the page. Of several the one that came last shows them: what opens over the page (a drawer) has its own, for nothing outside it could be seen or pressed. */
export function NoticesPlace() {
  const { notices, dismiss, top, place } = useContext(NoticesContext)
  const id = useId()
  useEffect(() => place(id), [place, id])
  return <NoticeList notices={top === id ? notices : none} onDismiss={dismiss} />
}

/** Keeps the page's short notices; a screen reader hears them politely. */
export function Notices({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([])
  const [places, setPlaces] = useState<readonly string[]>([])
  const lastId = useRef(0)
  const dismiss = useCallback((id: number) => setNotices(now => now.filter(each => each.id !== id)), [])
  const notify = useCallback((next: Omit<Notice, 'id'>) => {
    const id = ++lastId.current
    // A passing word takes the place of the one before.
    setNotices(now => [...now.filter(each => each.action), { ...next, id }].slice(-AT_ONCE))
    return () => dismiss(id)
  }, [dismiss])
  const place = useCallback((id: string) => {
    setPlaces(now => [...now, id])
    return () => setPlaces(now => now.filter(each => each !== id))
  }, [])
  const top = places.at(-1)
  const passing = notices.find(each => !each.action)
  useEffect(() => {
    if (!passing) return
    const timer = setTimeout(() => dismiss(passing.id), STAY)
    return () => clearTimeout(timer)
  }, [passing, dismiss])
  const access = useMemo(() => ({ notices, notify, dismiss, top, place }), [notices, notify, dismiss, top, place])
  return (
    <NoticesContext value={access}>
      {children}
      {top === undefined && <div className="pointer-events-none fixed inset-x-0 bottom-4 z-50 print:hidden"><NoticeList notices={notices} onDismiss={dismiss} /></div>}
    </NoticesContext>
  )
}

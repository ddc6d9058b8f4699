'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { NoticeList } from './notice-list.tsx'
import type { Notice } from './notice.ts'

/** How long a notice without an action stays, in milliseconds. One that offers an undo stays until it is dismissed: nobody has to hurry. */
const STAY = 4000
/** So many undos are kept at hand; older ones give way. */
const AT_ONCE = 3

type NoticesAccess = { notices: Notice[]; notify: (notice: Omit<Notice, 'id'>) => () => void; dismiss: (id: number) => void; setPlaced: (placed: boolean) => void }

const NoticesContext = createContext<NoticesAccess>({ notices: [], notify: () => () => {}, dismiss: () => {}, setPlaced: () => {} })

/** Shows a short notice where the page has its place for them; gives how to take it back. */
export function useNotify(): NoticesAccess['notify'] {
  return useContext(NoticesContext).notify
}

/** The place for notices within a page's own layout, where they cover nothing; without one they lie over the foot of the page. */
export function NoticesPlace() {
  const { notices, dismiss, setPlaced } = useContext(NoticesContext)
  useEffect(() => {
    setPlaced(true)
    return () => setPlaced(false)
  }, [setPlaced])
  return <NoticeList notices={notices} onDismiss={dismiss} />
}

/** Keeps the page's short notices; a screen reader hears them politely. */
export function Notices({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([])
  const [placed, setPlaced] = useState(false)
  const lastId = useRef(0)
  const dismiss = useCallback((id: number) => setNotices(now => now.filter(each => each.id !== id)), [])
  const notify = useCallback((next: Omit<Notice, 'id'>) => {
    const id = ++lastId.current
    // A passing word takes the place of the one before.
    setNotices(now => [...now.filter(each => each.action), { ...next, id }].slice(-AT_ONCE))
    return () => dismiss(id)
  }, [dismiss])
  const passing = notices.find(each => !each.action)
  useEffect(() => {
    if (!passing) return
    const timer = setTimeout(() => dismiss(passing.id), STAY)
    return () => clearTimeout(timer)
  }, [passing, dismiss])
  const access = useMemo(() => ({ notices, notify, dismiss, setPlaced }), [notices, notify, dismiss])
  return (
    <NoticesContext value={access}>
      {children}
      {!placed && <div className="pointer-events-none fixed inset-x-0 bottom-4 z-50 print:hidden"><NoticeList notices={notices} onDismiss={dismiss} /></div>}
    </NoticesContext>
  )
}

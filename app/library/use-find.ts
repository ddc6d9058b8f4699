'use client'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import type { SourceMark } from '../source/source-words.tsx'

type Find = {
  open: boolean
  setOpen: (open: boolean) => void
  sought: string
  seek: (words: string) => void
  /** How many places say it, and which of them is shown, from 0; null until they have been looked for. */
  found: { total: number; at: number } | null
  step: (by: 1 | -1) => void
  marks: SourceMark[]
}

const nowhere: Span[] = []

/** Finding words in a briefing that is read; what looks for them (the tables of both scripts) comes when it is opened. */
export function useFind(briefing: Briefing | null): Find {
  const messages = useMessages()
  const notify = useNotify()
  const [open, setOpened] = useState(false)
  const [sought, setSought] = useState('')
  // A new object each time that a place is to be shown, also the same one again.
  const [shown, setShown] = useState({ at: 0 })
  const [search, setSearch] = useState<typeof import('../source/find-places.ts') | null>(null)
  useEffect(() => {
    if (!open) return
    import('../source/find-places.ts').then(setSearch).catch(() => {
      setOpened(false)
      notify({ text: messages.partFailed })
    })
  }, [open, notify, messages])
  const places = useMemo(() => (search && briefing && open ? search.findPlaces(briefing) : null), [search, briefing, open])
  const words = useDeferredValue(sought)
  const found = useMemo(() => places?.(words) ?? nowhere, [places, words])
  const total = found.length
  const at = Math.min(shown.at, total - 1)
  const marks = useMemo(() => found.map((place, index): SourceMark => ({ ...place, index, current: index === at, found: true })), [found, at])
  useEffect(() => {
    if (marks.length > 0) document.querySelector('mark[data-found="now"]')?.scrollIntoView({ block: 'center' })
  }, [marks, shown])
  const seek = useCallback((wanted: string) => {
    setSought(wanted)
    setShown({ at: 0 })
  }, [])
  const setOpen = useCallback((wanted: boolean) => {
    setOpened(wanted)
    if (!wanted) setSought('')
  }, [])
  const step = useCallback((by: 1 | -1) => { if (total > 0) setShown({ at: (at + by + total) % total }) }, [at, total])
  return { open, setOpen, sought, seek, found: places && words.trim() !== '' ? { total, at } : null, step, marks }
}

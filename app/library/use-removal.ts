'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { writingRequest } from './writing-request.ts'

/** How long a removal can be taken back before it is carried out, in milliseconds. */
const grace = 10_000

/**
 * Removing a briefing so that it can be undone: it leaves the list at once and the server when the
 * time to take it back is over, or when the page is left.
 */
export function useRemoval(onFailed: (message: string) => void, onDone: () => void) {
  const messages = useMessages()
  const notify = useNotify()
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const pending = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const takeBack = useCallback((id: string) => {
    clearTimeout(pending.current.get(id))
    pending.current.delete(id)
    setRemoved(now => new Set([...now].filter(each => each !== id)))
  }, [])
  const carryOut = useCallback(async (id: string) => {
    clearTimeout(pending.current.get(id))
    if (!pending.current.delete(id)) return
    const result = await writingRequest(`/api/briefings/${encodeURIComponent(id)}`, { method: 'DELETE', keepalive: true })
    if (!result.ok) {
      takeBack(id)
      onFailed(`${result.message}${result.fix}`)
    } else onDone()
  }, [takeBack, onFailed, onDone])
  useEffect(() => {
    const all = () => { for (const id of [...pending.current.keys()]) void carryOut(id) }
    window.addEventListener('pagehide', all)
    return () => window.removeEventListener('pagehide', all)
  }, [carryOut])
  const remove = useCallback((briefing: BriefingSummary) => {
    setRemoved(now => new Set([...now, briefing.id]))
    pending.current.set(briefing.id, setTimeout(() => void carryOut(briefing.id), grace))
    notify({ text: fill(messages.briefingRemoved, { title: briefing.title ?? messages.briefingUntitled }), action: { label: messages.undo, onSelect: () => takeBack(briefing.id) } })
  }, [carryOut, messages, notify, takeBack])
  return { removed, remove }
}

'use client'
import { useCallback, useState } from 'react'
import type { RemovedBriefings } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { useRemoved } from './use-removed.ts'
import { writingRequest } from './writing-request.ts'

type Removal = RemovedBriefings & {
  /** Removed since the page was opened. */
  fresh: readonly string[]
  remove: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
  /** Asks again what can be brought back. */
  reload: () => void
}

/** Removing briefings and bringing them back; `onChanged` is called after each. */
export function useRemoval(onChanged: () => void): Removal {
  const messages = useMessages()
  const notify = useNotify()
  const { removed, limit, reload } = useRemoved()
  const [fresh, setFresh] = useState<readonly string[]>([])
  const change = useCallback(async (address: string, method: string) => {
    const result = await writingRequest(address, { method })
    if (!result.ok) notify({ text: `${result.message}${result.fix}` || messages.answerFailedOffline })
    reload()
    onChanged()
  }, [messages, notify, onChanged, reload])
  const remove = useCallback((id: string) => {
    setFresh(now => [...now, id])
    return change(`/api/briefings/${encodeURIComponent(id)}`, 'DELETE')
  }, [change])
  const restore = useCallback((id: string) => change(`/api/briefings/${encodeURIComponent(id)}/restore`, 'POST'), [change])
  return { removed, limit, fresh, remove, restore, reload }
}

'use client'
import { useCallback, useState } from 'react'
import type { RemovedBriefing } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { useRemoved } from './use-removed.ts'
import { writingRequest } from './writing-request.ts'

type Removal = {
  /** Removed since the page was opened. */
  fresh: readonly RemovedBriefing[]
  /** Removed before, or replaced. */
  earlier: readonly RemovedBriefing[]
  /** How many are kept in all. */
  limit: number
  remove: (id: string) => Promise<void>
  restore: (key: string) => Promise<void>
  /** Asks again what can be brought back. */
  reload: () => void
}

/** Removing briefings and bringing them back; `onChanged` is called after each. */
export function useRemoval(onChanged: () => void): Removal {
  const messages = useMessages()
  const notify = useNotify()
  const { removed, limit, reload } = useRemoved()
  const [freshIds, setFreshIds] = useState<readonly string[]>([])
  const change = useCallback(async (address: string, method: string) => {
    const result = await writingRequest(address, { method })
    if (!result.ok) notify({ text: `${result.message}${result.fix}` || messages.answerFailedOffline })
    reload()
    onChanged()
  }, [messages, notify, onChanged, reload])
  const remove = useCallback((id: string) => {
    setFreshIds(now => [...now, id])
    return change(`/api/briefings/${encodeURIComponent(id)}`, 'DELETE')
  }, [change])
  const restore = useCallback((key: string) => change(`/api/briefings/${encodeURIComponent(key)}/restore`, 'POST'), [change])
  // Others of the same id may have been removed before: they come after it.
  const isFresh = ({ id, key }: RemovedBriefing) => freshIds.includes(id) && removed.find(each => each.id === id && !each.replaced)?.key === key
  return { fresh: removed.filter(isFresh), earlier: removed.filter(each => !isFresh(each)), limit, remove, restore, reload }
}

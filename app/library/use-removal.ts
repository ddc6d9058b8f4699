'use client'
import { useCallback, useState } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { writingRequest } from './writing-request.ts'

type Removal = {
  /** Removed since the page was opened and not brought back, the last first: each can be until the page is left. */
  removed: BriefingSummary[]
  remove: (briefing: BriefingSummary) => Promise<void>
  restore: (briefing: BriefingSummary) => Promise<void>
  /** Takes one off the list of those removed. */
  forget: (briefing: BriefingSummary) => void
}

/** Removing briefings and bringing them back; `onChanged` is called after each. */
export function useRemoval(onChanged: () => void): Removal {
  const messages = useMessages()
  const notify = useNotify()
  const [removed, setRemoved] = useState<BriefingSummary[]>([])
  const change = useCallback(async (address: string, method: string): Promise<boolean> => {
    const result = await writingRequest(address, { method })
    if (!result.ok) notify({ text: `${result.message}${result.fix}` || messages.answerFailedOffline })
    onChanged()
    return result.ok
  }, [messages, notify, onChanged])
  const forget = useCallback((briefing: BriefingSummary) => setRemoved(now => now.filter(each => each.id !== briefing.id)), [])
  const remove = useCallback(async (briefing: BriefingSummary) => {
    if (await change(`/api/briefings/${encodeURIComponent(briefing.id)}`, 'DELETE')) setRemoved(now => [briefing, ...now.filter(each => each.id !== briefing.id)])
  }, [change])
  const restore = useCallback(async (briefing: BriefingSummary) => {
    if (await change(`/api/briefings/${encodeURIComponent(briefing.id)}/restore`, 'POST')) forget(briefing)
  }, [change, forget])
  return { removed, remove, restore, forget }
}

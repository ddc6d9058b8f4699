'use client'
import { useCallback } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { writingRequest } from './writing-request.ts'

/** Removing a briefing, with an undo that brings it back; `onChanged` is called after each. */
export function useRemoval(onChanged: () => void): (briefing: BriefingSummary) => Promise<void> {
  const messages = useMessages()
  const notify = useNotify()
  const change = useCallback(async (address: string, method: string): Promise<boolean> => {
    const result = await writingRequest(address, { method })
    if (!result.ok) notify({ text: `${result.message}${result.fix}` || messages.answerFailedOffline })
    onChanged()
    return result.ok
  }, [messages, notify, onChanged])
  return useCallback(async briefing => {
    const address = `/api/briefings/${encodeURIComponent(briefing.id)}`
    if (!await change(address, 'DELETE')) return
    notify({
      text: fill(messages.briefingRemoved, { title: briefing.title ?? messages.briefingUntitled }),
      action: { label: messages.undo, onSelect: () => void change(`${address}/restore`, 'POST') },
    })
  }, [change, messages, notify])
}

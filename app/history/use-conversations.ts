'use client'
import { useEffect, useState } from 'react'
import { onceHistoryOpens } from './load-history.ts'
import type { ConversationRecord } from './open-history.ts'

/** The kept conversations, newest first, kept up to date over all tabs. */
export function useConversations(): ConversationRecord[] {
  const [list, setList] = useState<ConversationRecord[]>([])
  useEffect(() => {
    let stop = () => {}
    const forget = onceHistoryOpens(history => { stop = history.watch(setList) })
    return () => {
      forget()
      stop()
    }
  }, [])
  return list
}

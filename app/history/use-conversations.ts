'use client'
import { useEffect, useState } from 'react'
import { loadHistory, onceHistoryBegan } from './load-history.ts'
import type { ConversationRecord } from './open-history.ts'

/** The kept conversations, newest first, kept up to date over all tabs. */
export function useConversations(): ConversationRecord[] {
  const [list, setList] = useState<ConversationRecord[]>([])
  useEffect(() => {
    let stop = () => {}
    let left = false
    const forget = onceHistoryBegan(() => {
      void loadHistory().then(history => { if (!left) stop = history.watch(setList) })
    })
    return () => {
      left = true
      forget()
      stop()
    }
  }, [])
  return list
}

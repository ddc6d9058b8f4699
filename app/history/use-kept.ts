'use client'
import { useEffect, useState } from 'react'
import { loadHistory } from './load-history.ts'
import type { KeptConversation } from './open-history.ts'

/** What is kept of a conversation now, whichever tab wrote or deleted it; undefined until that is known, null: nothing. */
export function useKept(id: string): KeptConversation | null | undefined {
  const [told, setTold] = useState<{ id: string; kept: KeptConversation | null } | null>(null)
  useEffect(() => {
    if (!id) return
    let stop = () => {}
    let left = false
    void loadHistory().then(history => {
      if (!left) stop = history.watchOne(id, kept => setTold({ id, kept }))
    })
    return () => {
      left = true
      stop()
    }
  }, [id])
  return told?.id === id ? told.kept : undefined
}

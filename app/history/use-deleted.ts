'use client'
import { useEffect, useState } from 'react'
import { loadHistory } from './load-history.ts'

/** Whether a conversation that was kept is not kept any more, as another tab deleted it. */
export function useDeleted(id: string): boolean {
  const [missing, setMissing] = useState<string | null>(null)
  useEffect(() => {
    if (!id) return
    let stop = () => {}
    let left = false
    void loadHistory().then(history => {
      if (!left) stop = history.watchOne(id, kept => setMissing(kept ? null : id))
    })
    return () => {
      left = true
      stop()
    }
  }, [id])
  return missing !== null && missing === id
}

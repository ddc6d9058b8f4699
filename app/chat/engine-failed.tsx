'use client'
import { useEffect } from 'react'
import type { NotLoaded } from '../notice/load-later.tsx'

/** Where the chat's engine did not come: tells the conversation how to try again, which then shows its question as failed. */
export function EngineFailed({ onRetry, onFailed }: NotLoaded & { onFailed: (reload: (() => void) | null) => void }) {
  useEffect(() => {
    onFailed(onRetry)
    return () => onFailed(null)
    // Once for each failure; the way to try again is a new one with every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return null
}

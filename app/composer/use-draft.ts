'use client'
import { useCallback, useEffect, useState } from 'react'

const key = 'draft'

/** The unsent words of the composer; they survive a reload unless `off` (a private conversation). */
export function useDraft(off: boolean): [string, (words: string) => void] {
  const [draft, setDraft] = useState('')
  useEffect(() => {
    // Words typed before the page came alive are already in the field and win over older ones.
    setDraft(now => now || (off ? '' : (localStorage.getItem(key) ?? '')))
  }, [off])
  const change = useCallback((words: string) => {
    setDraft(words)
    if (off) return
    if (words) localStorage.setItem(key, words)
    else localStorage.removeItem(key)
  }, [off])
  return [draft, change]
}

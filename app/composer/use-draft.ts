'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'

const key = 'draft'

/** The unsent words of the composer; they survive a reload unless `off` (a private conversation). */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, off: boolean): [string, (words: string) => void] {
  const [draft, setDraft] = useState('')
  const change = useCallback((words: string) => {
    setDraft(words)
    if (off) return
    if (words) localStorage.setItem(key, words)
    else localStorage.removeItem(key)
  }, [off])
  useEffect(() => {
    // Words typed before the page came alive are in the field already and win over older ones.
    const typed = field.current?.value
    if (typed) change(typed)
    else if (!off) setDraft(localStorage.getItem(key) ?? '')
  }, [field, off, change])
  return [draft, change]
}

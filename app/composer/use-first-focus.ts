'use client'
import { type RefObject, useEffect } from 'react'

/** Where there is a keyboard at hand, the question can be typed at once on a page that waits for one; on a touch screen its keyboard would cover the page. */
export function useFirstFocus(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search)
    if (asked.has('c') || asked.has('q') || document.activeElement !== document.body) return
    if (window.matchMedia('(hover: hover) and (pointer: fine)').matches) {
      field.current?.focus({ preventScroll: true })
      // Behind the words that were kept for it, which come after the page.
      requestAnimationFrame(() => field.current?.setSelectionRange(field.current.value.length, field.current.value.length))
    }
  }, [field])
}

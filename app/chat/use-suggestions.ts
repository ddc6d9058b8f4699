'use client'
import { useEffect, useState } from 'react'

/** Questions made from the briefings, for the start and for going on; empty until they have come. */
export function useSuggestions(): string[] {
  const [suggestions, setSuggestions] = useState<string[]>([])
  useEffect(() => {
    const abort = new AbortController()
    fetch('/api/suggestions', { signal: abort.signal })
      .then(async response => {
        if (response.ok) setSuggestions((await response.json() as { suggestions: string[] }).suggestions)
      })
      // Without suggestions the page is still whole: a question can be typed.
      .catch(() => {})
    return () => abort.abort()
  }, [])
  return suggestions
}

'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { readSuggestions } from './read-suggestions.ts'
import { suggestionsAddress } from './suggestions-address.ts'

/** `complete` once no more will come; `failed` where the server could not be asked, until it can: it is asked again by itself, and at once with `retry`. */
type Suggestions = { suggestions: string[]; complete: boolean; failed: Error | null; retry: () => void }

const none = { suggestions: [] as string[], complete: false, failed: null }

/** While the reader still sets what questions are restricted to, nothing is asked for. */
const SETTLED = 600
/** How long after a failure the server is asked again, at first and at most, in milliseconds. */
const SOON = 2000
const LATER = 30_000

/**
 * Questions made from the briefings, to begin with; each shows as soon as the server knows that it is answered.
 * `filters` are what the reader's questions are restricted to: what is suggested is answered under the same.
 */
export function useSuggestions(filters: ReaderFilters): Suggestions {
  const address = suggestionsAddress(filters, [], useMessages().locale)
  const [made, setMade] = useState<Omit<Suggestions, 'retry'> & { address: string }>({ ...none, address })
  const [attempt, setAttempt] = useState(0)
  const asked = useRef<string | null>(null)
  const wait = useRef(SOON)
  const retry = useCallback(() => setAttempt(now => now + 1), [])
  useEffect(() => {
    const abort = new AbortController()
    const again = asked.current === address
    const patience = asked.current === null || again ? 0 : SETTLED
    asked.current = address
    // What could not be asked for is said to be so until it can.
    if (!again) setMade({ ...none, address })
    const timer = setTimeout(() => {
      readSuggestions(address, abort.signal, suggestion => {
        setMade(now => ({ ...now, suggestions: [...now.suggestions, suggestion], failed: null }))
        return 'more'
      })
        .then(() => {
          wait.current = SOON
          setMade(now => ({ ...now, complete: true, failed: null }))
        })
        // With some of them the page is whole: a question can be typed.
        .catch((error: unknown) => { if (!abort.signal.aborted) setMade(now => ({ ...now, complete: true, failed: now.suggestions.length > 0 ? null : error as Error })) })
    }, patience)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, attempt])
  const { failed } = made
  useEffect(() => {
    if (!failed) return
    const timer = setTimeout(retry, wait.current)
    wait.current = Math.min(wait.current * 2, LATER)
    window.addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', retry)
    }
  }, [failed, retry])
  return { ...(made.address === address ? made : none), retry }
}

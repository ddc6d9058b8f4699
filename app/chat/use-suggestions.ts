'use client'
import { useEffect, useRef, useState } from 'react'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { readSuggestions } from './read-suggestions.ts'
import { suggestionsAddress } from './suggestions-address.ts'

/** `complete` once no more will come. */
type Suggestions = { suggestions: string[]; complete: boolean }

const none: Suggestions = { suggestions: [], complete: false }

/** While the reader still sets what questions are restricted to, nothing is asked for. */
const SETTLED = 600

/**
 * Questions made from the briefings, to begin with; each shows as soon as the server knows that it is answered.
 * `filters` are what the reader's questions are restricted to: what is suggested is answered under the same.
 */
export function useSuggestions(filters: ReaderFilters): Suggestions {
  const address = suggestionsAddress(filters, [], useMessages().locale)
  const [made, setMade] = useState<Suggestions & { address: string }>({ ...none, address })
  const first = useRef(true)
  useEffect(() => {
    const abort = new AbortController()
    const patience = first.current ? 0 : SETTLED
    first.current = false
    setMade({ ...none, address })
    const timer = setTimeout(() => {
      readSuggestions(address, abort.signal, suggestion => {
        setMade(now => ({ ...now, suggestions: [...now.suggestions, suggestion] }))
        return 'more'
      })
        // Without suggestions the page is still whole: a question can be typed.
        .catch(() => {})
        .finally(() => { if (!abort.signal.aborted) setMade(now => ({ ...now, complete: true })) })
    }, patience)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address])
  return made.address === address ? made : none
}

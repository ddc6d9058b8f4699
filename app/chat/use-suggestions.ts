'use client'
import { useEffect, useRef, useState } from 'react'
import type { ReaderFilters } from '../composer/use-filters.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** `complete` once no more will come. */
type Suggestions = { suggestions: string[]; complete: boolean }

const none: Suggestions = { suggestions: [], complete: false }

/** Reads a response of one JSON string a line, calling back with each as it comes. */
async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}

/** While the reader still sets what questions are restricted to, nothing is asked for. */
const SETTLED = 600

type SuggestionsWanted = {
  /** What the reader's questions are restricted to: what is suggested is answered under the same. */
  filters: ReaderFilters
  /** A briefing to go on about; null for all. */
  about: string | null
  /** Whether they are shown at all. */
  wanted?: boolean
}

function addressOf({ filters, about }: SuggestionsWanted, english: boolean): string {
  const query = new URLSearchParams([
    ...(filters.briefingIds ?? []).map(id => ['briefing', id]), ...(filters.speakers ?? []).map(name => ['speaker', name]),
    ...(about === null ? [] : [['about', about]]), ...(english ? [['lang', 'en']] : []),
  ])
  return query.size > 0 ? `/api/suggestions?${query}` : '/api/suggestions'
}

/** Questions made from the briefings, for the start and for going on; each shows as soon as the server knows that it is answered. */
export function useSuggestions({ wanted = true, ...options }: SuggestionsWanted): Suggestions {
  const address = addressOf(options, useMessages().locale === 'en')
  const [made, setMade] = useState<Suggestions & { address: string }>({ ...none, address })
  const first = useRef(true)
  useEffect(() => {
    if (!wanted) return
    const abort = new AbortController()
    const patience = first.current ? 0 : SETTLED
    first.current = false
    setMade({ ...none, address })
    const timer = setTimeout(() => {
      fetch(address, { signal: abort.signal, headers: { accept: 'application/x-ndjson' } })
        .then(async response => {
          if (!response.ok || !response.body) return
          await readLines(response.body, line => {
            const suggestion: unknown = JSON.parse(line)
            if (typeof suggestion === 'string') setMade(now => ({ ...now, suggestions: [...now.suggestions, suggestion] }))
          })
        })
        // Without suggestions the page is still whole: a question can be typed.
        .catch(() => {})
        .finally(() => { if (!abort.signal.aborted) setMade(now => ({ ...now, complete: true })) })
    }, patience)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, wanted])
  return made.address === address ? made : none
}

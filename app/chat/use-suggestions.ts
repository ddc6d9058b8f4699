'use client'
import { useEffect, useState } from 'react'

/** `complete` once no more will come. */
type Suggestions = { suggestions: string[]; complete: boolean }

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

/** Questions made from the briefings, for the start and for going on; each shows as soon as the server knows that it is answered. */
export function useSuggestions(): Suggestions {
  const [suggestions, setSuggestions] = useState<string[]>([])
  const [complete, setComplete] = useState(false)
  useEffect(() => {
    const abort = new AbortController()
    setSuggestions([])
    setComplete(false)
    fetch('/api/suggestions', { signal: abort.signal, headers: { accept: 'application/x-ndjson' } })
      .then(async response => {
        if (!response.ok || !response.body) return
        await readLines(response.body, line => {
          const suggestion: unknown = JSON.parse(line)
          if (typeof suggestion === 'string') setSuggestions(now => [...now, suggestion])
        })
      })
      // Without suggestions the page is still whole: a question can be typed.
      .catch(() => {})
      .finally(() => { if (!abort.signal.aborted) setComplete(true) })
    return () => abort.abort()
  }, [])
  return { suggestions, complete }
}

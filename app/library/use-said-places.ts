'use client'
import { useEffect, useState } from 'react'
import type { SaidPlaces } from '../api/said-places.ts'

/** While the reader still writes, nothing is asked for, in milliseconds. */
const SETTLED = 250

const nowhere: ReadonlyMap<string, SaidPlaces> = new Map()

/** Where the briefings themselves say what is sought, by briefing, as the server finds it; null until it has. Where it cannot be asked, titles and speakers are still found. */
export function useSaidPlaces(sought: string): ReadonlyMap<string, SaidPlaces> | null {
  const words = sought.trim()
  const [said, setSaid] = useState({ words: '', found: nowhere })
  useEffect(() => {
    if (words === '') return
    const abort = new AbortController()
    const tell = (found: ReadonlyMap<string, SaidPlaces>) => { if (!abort.signal.aborted) setSaid({ words, found }) }
    const timer = setTimeout(() => {
      fetch(`/api/briefings?${new URLSearchParams({ words })}`, { signal: abort.signal })
        .then(async response => tell(response.ok ? new Map((await response.json() as { found: SaidPlaces[] }).found.map(each => [each.id, each])) : nowhere))
        .catch(() => tell(nowhere))
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [words])
  if (words === '') return nowhere
  return said.words === words ? said.found : null
}

'use client'
import { useEffect, useState } from 'react'
import type { SaidPlaces } from '../api/said-places.ts'

/** While the reader still writes, nothing is asked for, in milliseconds. */
const SETTLED = 250

const nowhere: ReadonlyMap<string, SaidPlaces> = new Map()

/**
 * Where the briefings themselves say what is sought, by briefing, as the server finds it; until it has (`settled`) those of what was
 * sought before, so that nothing goes and comes back while one writes. Where it cannot be asked, titles and speakers are still found.
 */
export function useSaidPlaces(sought: string): { said: ReadonlyMap<string, SaidPlaces>; settled: boolean } {
  const words = sought.trim()
  const [told, setTold] = useState({ words: '', found: nowhere })
  useEffect(() => {
    const abort = new AbortController()
    const tell = (found: ReadonlyMap<string, SaidPlaces>) => { if (!abort.signal.aborted) setTold({ words, found }) }
    if (words === '') return tell(nowhere)
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
  return { said: words === '' ? nowhere : told.found, settled: told.words === words }
}

'use client'
import { useCallback, useEffect, useState } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'

/** The briefings as the server has them; null until they have come. `reload` asks again. */
export function useBriefings(): { briefings: BriefingSummary[] | null; failed: boolean; reload: () => void } {
  const [briefings, setBriefings] = useState<BriefingSummary[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    fetch('/api/briefings', { signal: abort.signal })
      .then(async response => {
        setFailed(!response.ok)
        if (response.ok) setBriefings((await response.json() as { briefings: BriefingSummary[] }).briefings)
      })
      .catch(() => { if (!abort.signal.aborted) setFailed(true) })
    return () => abort.abort()
  }, [asked])
  return { briefings, failed, reload: useCallback(() => setAsked(now => now + 1), []) }
}

'use client'
import { useEffect, useState } from 'react'
import type { Briefing } from '../../lib/contract/briefing.ts'

export type BriefingLoad = { state: 'loading' } | { state: 'missing' } | { state: 'failed'; retry: () => void } | { state: 'ready'; briefing: Briefing }

/** The briefing as the server has it now. */
export function useBriefing(id: string): BriefingLoad {
  const [load, setLoad] = useState<BriefingLoad & { id: string }>({ state: 'loading', id })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    const failed = { state: 'failed' as const, id, retry: () => setAttempt(attempt + 1) }
    setLoad({ state: 'loading', id })
    fetch(`/api/briefings/${encodeURIComponent(id)}`, { signal: abort.signal })
      .then(async response => {
        if (response.status === 404) setLoad({ state: 'missing', id })
        else if (!response.ok) setLoad(failed)
        else setLoad({ state: 'ready', id, briefing: await response.json() as Briefing })
      })
      .catch(() => { if (!abort.signal.aborted) setLoad(failed) })
    return () => abort.abort()
  }, [id, attempt])
  return load.id === id ? load : { state: 'loading' }
}

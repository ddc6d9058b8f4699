'use client'
import { useCallback, useEffect, useState } from 'react'
import type { RemovedBriefings } from '../../lib/contract/briefing.ts'
import { servedHere } from '../copy/served-here.ts'
import { hasAdminToken, writingRequest } from './writing-request.ts'

const nothing: RemovedBriefings = { removed: [], limit: 0 }

/** The briefings that can be brought back, the last removed first. Only who may change briefings is told of them; nobody else asks. */
export function useRemoved(): RemovedBriefings & { reload: () => void } {
  const [known, setKnown] = useState(nothing)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (!servedHere(location) && !hasAdminToken()) return
    let current = true
    void writingRequest<RemovedBriefings>('/api/briefings?removed=1', { method: 'GET' }).then(result => { if (current && result.ok) setKnown(result.body) })
    return () => { current = false }
  }, [asked])
  return { ...known, reload: useCallback(() => setAsked(now => now + 1), []) }
}

'use client'
import { useEffect, useState } from 'react'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

/** What the next questions are restricted to; `?in=ID` and `?by=NAME` in the page's address set it at the start. */
export function useFilters() {
  const [filters, setFilters] = useState<ReaderFilters>({})
  useEffect(() => {
    const query = new URLSearchParams(location.search)
    const briefingIds = query.getAll('in')
    const speakers = query.getAll('by')
    if (briefingIds.length + speakers.length > 0) setFilters({ ...(briefingIds.length > 0 ? { briefingIds } : {}), ...(speakers.length > 0 ? { speakers } : {}) })
  }, [])
  return { filters, setFilters }
}

'use client'
import { useEffect, useState } from 'react'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { readFilters } from './filters-address.ts'

/** What the next questions are restricted to; the page's address sets it at the start. */
export function useFilters() {
  const [filters, setFilters] = useState<ReaderFilters>({})
  useEffect(() => {
    const asked = readFilters(location.search)
    if (Object.keys(asked).length > 0) setFilters(asked)
  }, [])
  return { filters, setFilters }
}

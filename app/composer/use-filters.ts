'use client'
import { useState } from 'react'
import type { Filters } from '../../lib/contract/request.ts'

/** What questions are restricted to; an absent list restricts nothing. */
export type ReaderFilters = Pick<Filters, 'briefingIds' | 'speakers'>

export function useFilters() {
  const [filters, setFilters] = useState<ReaderFilters>({})
  return { filters, setFilters }
}

'use client'
import { useEffect, useState } from 'react'
import type { BriefingNames } from './briefing-names.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'

const none: BriefingNames = new Map()

/** The briefings' titles and dates, asked for once `wanted`. */
export function useBriefingNames(wanted: boolean): BriefingNames {
  const [names, setNames] = useState(none)
  useEffect(() => {
    let current = true
    if (wanted) void fetchBriefingNames().then(fetched => { if (current) setNames(fetched) })
    return () => { current = false }
  }, [wanted])
  return names
}

'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { type BriefingNames, unknownNames } from './briefing-names.ts'
import { citedNames } from './cited-names.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'

/** The briefings' titles and dates, asked for once `wanted`; `kept` are those that an answer had. */
export function useBriefingNames(wanted: boolean, kept?: Answer['briefings']): BriefingNames {
  const [names, setNames] = useState(unknownNames)
  useEffect(() => {
    let current = true
    if (wanted) void fetchBriefingNames().then(fetched => { if (current) setNames(fetched) })
    return () => { current = false }
  }, [wanted])
  return useMemo(() => (kept ? citedNames(names, kept) : names), [names, kept])
}

'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { type BriefingNames, unknownNames } from './briefing-names.ts'
import { citedNames } from './cited-names.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'

const none: readonly string[] = []

/**
 * The briefings' titles and dates, asked for once `wanted`. Of those `cited` it is known whether they are gone; until that
 * is sure, nothing is. `kept` are those that an answer had.
 */
export function useBriefingNames(wanted: boolean, cited = none, kept?: Answer['briefings']): BriefingNames {
  const key = JSON.stringify([...new Set(cited)])
  const [told, setTold] = useState({ key, names: unknownNames })
  useEffect(() => {
    let current = true
    if (wanted) void fetchBriefingNames(JSON.parse(key) as string[]).then(names => { if (current) setTold({ key, names }) })
    return () => { current = false }
  }, [wanted, key])
  return useMemo(() => {
    const ids = JSON.parse(key) as string[]
    const names = told.key === key || ids.every(id => told.names.has(id)) ? told.names : unknownNames
    return ids.length > 0 || kept ? citedNames(names, kept, ids) : names
  }, [told, key, kept])
}

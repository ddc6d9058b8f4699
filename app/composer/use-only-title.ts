'use client'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'

/** The title of the one briefing that questions are restricted to; undefined where they are to none or several, or it is not known yet. */
export function useOnlyTitle({ briefingIds = [] }: ReaderFilters): string | undefined {
  const names = useBriefingNames(briefingIds.length === 1, briefingIds)
  return (briefingIds.length === 1 ? names.get(briefingIds[0]!)?.title : undefined) ?? undefined
}

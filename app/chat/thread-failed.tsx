'use client'
import type { NotLoaded } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'

/** Stands where the exchanges of a conversation did not come. */
export function ThreadFailed({ onRetry }: NotLoaded) {
  return <div className="mx-auto w-full max-w-[44rem] px-4 pt-4 sm:px-8"><PartFailed onRetry={onRetry} /></div>
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import type { NotLoaded } from './load-later.tsx'

/** Stands where a part of the page did not come: what happened, and trying again. */
export function PartFailed({ onRetry }: NotLoaded) {
  const messages = useMessages()
  return (
    <div role="alert" className="mt-2 rounded bg-sunk px-4 py-3 text-sm">
      <p>{messages.partFailed}</p>
      <button type="button" className="line-button mt-2" onClick={onRetry}>{messages.retry}</button>
    </div>
  )
}

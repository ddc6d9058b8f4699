'use client'
import type { Outcome } from '../../lib/contract/answer.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** What kind of answer this is, where it is not simply an answer. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const messages = useMessages()
  if (outcome === 'answered') return null
  const words = { partial: messages.outcomePartial, not_found: messages.outcomeNotFound, declined: messages.outcomeDeclined }[outcome]
  return <p className="mb-2 inline-block border-l-4 border-warn bg-sunk px-2 py-0.5 text-sm font-medium text-warn">{words}</p>
}

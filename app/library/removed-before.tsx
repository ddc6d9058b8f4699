'use client'
import type { RemovedBriefing } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { RemovedRow } from './removed-row.tsx'

/** Stands on the list itself, so that the line at the top of the page finds it. */
export const REMOVED_BEFORE = 'removed-before'

type RemovedBeforeProps = { removed: readonly RemovedBriefing[]; limit: number; onRestore: (briefing: RemovedBriefing) => void }

/** What was removed or replaced earlier and can be brought back, and how long it can: below the list, which it would move when it comes. */
export function RemovedBefore({ removed, limit, onRestore }: RemovedBeforeProps) {
  const messages = useMessages()
  if (removed.length === 0) return null
  return (
    <section aria-label={messages.removedTitle} className="mt-4 border-t border-rule pt-3">
      <details id={REMOVED_BEFORE} className="scroll-mt-4 text-sm">
        <summary className="min-h-8 cursor-pointer text-sm/8 text-soft hover:text-ink">{fill(messages.removedBefore, { count: removed.length })}</summary>
        <p className="pb-1.5 text-soft">{fill(messages.removedKept, { limit })}</p>
        <ul>{removed.map(each => <RemovedRow key={each.key} briefing={each} onRestore={() => onRestore(each)} />)}</ul>
      </details>
    </section>
  )
}

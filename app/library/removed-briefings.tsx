'use client'
import type { RemovedBriefing, RemovedBriefings as Removed } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { RemovedRow } from './removed-row.tsx'

type RemovedBriefingsProps = Removed & {
  /** Removed while the page is open: these are in view, the others are unfolded. */
  fresh: readonly string[]
  onRestore: (briefing: RemovedBriefing) => void
}

/** What was removed or replaced and can be brought back, and how long it can. */
export function RemovedBriefings({ removed, limit, fresh, onRestore }: RemovedBriefingsProps) {
  const messages = useMessages()
  const now = removed.filter(each => fresh.includes(each.id))
  const before = removed.filter(each => !fresh.includes(each.id))
  const rows = (list: RemovedBriefing[]) => list.map(each => <RemovedRow key={each.id} briefing={each} onRestore={() => onRestore(each)} />)
  return (
    <section aria-label={messages.removedTitle} className="mb-4">
      {/* There from the start, so that a screen reader is told. */}
      <div role="status">
        {now.map(({ id, title, fileName }) => <p key={id} className="sr-only">{fill(messages.briefingRemoved, { title: title ?? fileName })}</p>)}
      </div>
      {now.length > 0 && <ul className="bg-sunk px-3">{rows(now)}</ul>}
      {before.length > 0 && (
        <details className="text-sm">
          <summary className="min-h-8 cursor-pointer text-sm/8 text-soft hover:text-ink">{fill(messages.removedBefore, { count: before.length })}</summary>
          <p className="pb-1.5 text-soft">{fill(messages.removedKept, { limit })}</p>
          <ul>{rows(before)}</ul>
        </details>
      )}
    </section>
  )
}

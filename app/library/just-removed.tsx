'use client'
import type { RemovedBriefing } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { RemovedRow } from './removed-row.tsx'

type JustRemovedProps = { removed: readonly RemovedBriefing[]; onRestore: (briefing: RemovedBriefing) => void }

/** What was removed while the page is open, above the list, where it was a moment ago. */
export function JustRemoved({ removed, onRestore }: JustRemovedProps) {
  const messages = useMessages()
  return (
    <div>
      {/* There from the start, so that a screen reader is told. */}
      <div role="status">
        {removed.map(({ key, title, fileName }) => <p key={key} className="sr-only">{fill(messages.briefingRemoved, { title: title ?? fileName })}</p>)}
      </div>
      {removed.length > 0 && <ul aria-label={messages.removedTitle} className="mb-4 bg-sunk px-3">{removed.map(each => <RemovedRow key={each.key} briefing={each} onRestore={() => onRestore(each)} />)}</ul>}
    </div>
  )
}

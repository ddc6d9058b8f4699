'use client'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

type RemovedBriefingsProps = { removed: BriefingSummary[]; onRestore: (briefing: BriefingSummary) => void; onForget: (briefing: BriefingSummary) => void }

/** What was removed here, each with the way back; the place is there from the start, so that a screen reader is told. */
export function RemovedBriefings({ removed, onRestore, onForget }: RemovedBriefingsProps) {
  const messages = useMessages()
  return (
    <div role="status">
      {removed.length > 0 && (
        <ul className="mb-4">
          {removed.map(briefing => {
            const title = briefing.title ?? messages.briefingUntitled
            return (
              <li key={briefing.id} className="flex items-center gap-2 border-t border-rule bg-sunk py-1.5 pl-3 pr-1 text-sm">
                <span className="min-w-0 grow">{fill(messages.briefingRemoved, { title })}</span>
                <button type="button" className="line-button shrink-0" aria-label={`${messages.restore}${messages.colon}${title}`} onClick={() => onRestore(briefing)}>{messages.restore}</button>
                <button type="button" className="quiet-button shrink-0" aria-label={`${messages.close}${messages.colon}${title}`} onClick={() => onForget(briefing)}><SvgIcon name="close" className="size-4" /></button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

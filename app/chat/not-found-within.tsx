'use client'
import { useMessages } from '../messages/use-messages.tsx'

/** What a restricted question that found nothing says: the rest was not looked at, so nothing is said of it. */
export function NotFoundWithin({ busy, onAskFreely }: { busy: boolean; onAskFreely: () => void }) {
  const messages = useMessages()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="border-l-4 border-warn bg-sunk px-2 py-0.5 text-warn">{messages.notFoundWithin}</p>
      <button type="button" className="line-button print:hidden" disabled={busy} onClick={onAskFreely}>{messages.askFreely}</button>
    </div>
  )
}

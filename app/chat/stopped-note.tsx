'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** An answer that was stopped: what there is of it, and answering again where nothing is there that would offer it. */
export function StoppedNote({ begun, busy, onRegenerate }: { begun: boolean; busy: boolean; onRegenerate: () => void }) {
  const messages = useMessages()
  if (begun) return <p className="mt-2 text-sm text-warn">{messages.answerStopped}</p>
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <p className="text-sm text-warn">{messages.answerStoppedEmpty}</p>
      <button type="button" className="quiet-button print:hidden" disabled={busy} onClick={onRegenerate}><SvgIcon name="redo" className="size-4" />{messages.regenerate}</button>
    </div>
  )
}

'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

type StoppedNoteProps = {
  /** There are words of it, and what can be done with them. */
  begun: boolean
  /** By the reader; else he left the page amid it. */
  stopped: boolean
  busy: boolean
  onRegenerate: () => void
}

/** An answer that is not whole: why, what there is of it, and answering again where nothing is there that would offer it. */
export function StoppedNote({ begun, stopped, busy, onRegenerate }: StoppedNoteProps) {
  const messages = useMessages()
  if (begun) return <p className="mt-2 text-sm text-warn">{stopped ? messages.answerStopped : messages.answerLeft}</p>
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <p className="text-sm text-warn">{stopped ? messages.answerStoppedEmpty : messages.answerLeftEmpty}</p>
      <button type="button" className="quiet-button print:hidden" disabled={busy} onClick={onRegenerate}><SvgIcon name="redo" className="size-4" />{messages.regenerate}</button>
    </div>
  )
}

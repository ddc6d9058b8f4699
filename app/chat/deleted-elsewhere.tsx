'use client'
import { useMessages } from '../messages/use-messages.tsx'

/** Says that the conversation on the page was deleted in another tab, and what can be done. The place is there before, so that a screen reader is told. */
export function DeletedElsewhere({ gone, onKeep, onLeave }: { gone: boolean; onKeep: () => void; onLeave: () => void }) {
  const messages = useMessages()
  return (
    <div role="status" className="mx-auto w-full max-w-[44rem] px-4 sm:px-8 print:hidden">
      {gone && (
        <div className="my-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded border-l-4 border-warn bg-sunk px-3 py-2 text-sm">
          <p className="min-w-0 grow basis-60">{messages.goneElsewhere}</p>
          <span className="flex flex-wrap gap-2">
            <button type="button" className="line-button" onClick={onKeep}>{messages.goneKeep}</button>
            <button type="button" className="line-button" onClick={onLeave}>{messages.leave}</button>
          </span>
        </div>
      )}
    </div>
  )
}

'use client'
import { useState } from 'react'
import { forgetDrafts } from '../composer/drafts.ts'
import { loadHistory } from '../history/load-history.ts'
import { useConversations } from '../history/use-conversations.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Deleting everything that this browser keeps of conversations: asked for twice, for it is final. */
export function DeleteConversations({ onDeleted }: { onDeleted: () => void }) {
  const messages = useMessages()
  const count = useConversations().length
  const [asking, setAsking] = useState(false)
  const [deleted, setDeleted] = useState(false)
  const remove = async () => {
    // The one on the page is left before it goes.
    onDeleted()
    forgetDrafts()
    await (await loadHistory()).removeAll()
    setAsking(false)
    setDeleted(true)
  }
  return (
    <div className="mt-3">
      {!asking && <button type="button" className="line-button" disabled={count === 0} onClick={() => { setDeleted(false); setAsking(true) }}><SvgIcon name="trash" className="size-4" />{messages.deleteAll}</button>}
      {asking && (
        <div role="group" aria-label={messages.deleteAll} className="rounded border-l-4 border-warn bg-sunk px-3 py-2 text-sm">
          <p>{fill(messages.deleteAllConfirm, { count })}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <button type="button" className="seal-button" autoFocus onClick={() => void remove()}>{messages.deleteAll}</button>
            <button type="button" className="line-button" onClick={() => setAsking(false)}>{messages.cancel}</button>
          </div>
        </div>
      )}
      <p role="status" className="text-sm text-soft">{deleted && messages.deleteAllDone}</p>
    </div>
  )
}

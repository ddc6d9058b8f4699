'use client'
import { useId, useState } from 'react'
import { QUESTION_LIMIT } from '../composer/question-limit.ts'
import { isSendKey } from '../composer/is-send-key.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** An earlier question, to be worded anew and asked again; `later` exchanges that follow it stay with its earlier version. */
export default function QuestionEditor({ words, later, onSend, onCancel }: { words: string; later: number; onSend: (words: string) => void; onCancel: () => void }) {
  const messages = useMessages()
  const [draft, setDraft] = useState(words)
  const id = useId()
  const ready = draft.trim().length > 0 && draft.trim().length <= QUESTION_LIMIT
  const send = () => { if (ready) onSend(draft.trim()) }
  return (
    <form onSubmit={event => { event.preventDefault(); send() }}>
      <textarea
        className="field headline field-sizing-content text-xl outline-offset-[-2px]" aria-label={messages.editQuestion} aria-describedby={later > 0 ? id : undefined} value={draft} rows={2} autoFocus
        onFocus={event => event.currentTarget.setSelectionRange(draft.length, draft.length)}
        onChange={event => setDraft(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onCancel()
          if (!isSendKey(event)) return
          event.preventDefault()
          send()
        }}
      />
      {later > 0 && <p id={id} className="mt-1 text-sm text-soft">{fill(messages.editLater, { count: later })}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="submit" className="seal-button" disabled={!ready}>{messages.editSend}</button>
        <button type="button" className="line-button" onClick={onCancel}>{messages.cancel}</button>
      </div>
    </form>
  )
}

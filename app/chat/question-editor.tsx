'use client'
import { useState } from 'react'
import { QUESTION_LIMIT } from '../composer/question-limit.ts'
import { isSendKey } from '../composer/is-send-key.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** An earlier question, to be worded anew and asked again. */
export default function QuestionEditor({ words, onSend, onCancel }: { words: string; onSend: (words: string) => void; onCancel: () => void }) {
  const messages = useMessages()
  const [draft, setDraft] = useState(words)
  const ready = draft.trim().length > 0 && draft.trim().length <= QUESTION_LIMIT
  const send = () => { if (ready) onSend(draft.trim()) }
  return (
    <form onSubmit={event => { event.preventDefault(); send() }}>
      <textarea
        className="field headline field-sizing-content text-xl" aria-label={messages.editQuestion} value={draft} rows={2} autoFocus
        onFocus={event => event.currentTarget.setSelectionRange(draft.length, draft.length)}
        onChange={event => setDraft(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onCancel()
          if (!isSendKey(event)) return
          event.preventDefault()
          send()
        }}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="submit" className="seal-button" disabled={!ready}>{messages.editSend}</button>
        <button type="button" className="line-button" onClick={onCancel}>{messages.cancel}</button>
      </div>
    </form>
  )
}

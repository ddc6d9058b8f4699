'use client'
import { useState } from 'react'
import { useConversations } from '../history/use-conversations.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ImportConversations } from './import-conversations.tsx'

/** Taking all that this browser keeps of conversations elsewhere, in one file: to read, or whole; and bringing it back from there. */
export function ExportConversations() {
  const messages = useMessages()
  const count = useConversations().length
  const [said, setSaid] = useState('')
  const save = (format: 'markdown' | 'json') => {
    import('../copy/export-all.ts').then(({ exportAll }) => exportAll(format, messages))
      .then(saved => setSaid(fill(messages.exportAllDone, { count: saved })), () => setSaid(messages.partFailed))
  }
  return (
    <div className="mt-3">
      <div className="flex flex-wrap gap-2" role="group" aria-label={messages.exportAll}>
        <button type="button" className="line-button" disabled={count === 0} onClick={() => save('markdown')}>{messages.exportAllMarkdown}</button>
        <button type="button" className="line-button" disabled={count === 0} onClick={() => save('json')}>{messages.exportAllJson}</button>
        <ImportConversations onSaid={setSaid} />
      </div>
      <p role="status" className="text-sm text-soft">{said}</p>
    </div>
  )
}

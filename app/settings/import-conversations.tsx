'use client'
import { useRef } from 'react'
import { beginHistory, loadHistory } from '../history/load-history.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** More than years of conversations, in bytes: what is larger is something else. */
const LARGEST = 100 * 1024 * 1024

/** Takes in the conversations of an exported file; those that are here already stay as they are. Gives what to say of it. */
async function takeIn(file: File, messages: Messages): Promise<string> {
  const [{ readExported }, history] = await Promise.all([import('../copy/read-exported.ts'), loadHistory()])
  const read = file.size > LARGEST ? null : readExported(await file.text())
  if (!read) return messages.importUnreadable
  let taken = 0
  for (const conversation of read) if (await history.takeIn(conversation)) taken++
  // In a browser that had none the list waits for the first.
  if (taken > 0) beginHistory()
  return fill(taken < read.length ? messages.importDoneSome : messages.importDone, { count: taken, known: read.length - taken })
}

/** Bringing conversations here that were exported as JSON, from another browser or before they were deleted. */
export function ImportConversations({ onSaid }: { onSaid: (words: string) => void }) {
  const messages = useMessages()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input} type="file" accept=".json,application/json" className="sr-only" tabIndex={-1} aria-hidden="true"
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) takeIn(file, messages).then(onSaid, () => onSaid(messages.partFailed))
        }}
      />
      <button type="button" className="line-button" onClick={() => input.current?.click()}>{messages.importConversations}</button>
    </>
  )
}

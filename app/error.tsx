'use client'
import { useMessages } from './messages/use-messages.tsx'

/** What is shown when a defect of ours breaks a page; the conversation itself is kept. */
export default function PageError() {
  const messages = useMessages()
  return (
    <main className="mx-auto max-w-[44rem] px-4 py-16">
      <h1 className="headline text-3xl">{messages.pageFailedTitle}</h1>
      <p className="mt-2 text-soft">{messages.pageFailedLead}</p>
      <button type="button" className="seal-button mt-4" onClick={() => location.reload()}>{messages.reload}</button>
    </main>
  )
}

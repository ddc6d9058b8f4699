'use client'
import { useMessages } from '../messages/use-messages.tsx'

/** Stands where the address names a conversation that this browser does not have. */
export function ConversationMissing({ onNew }: { onNew: () => void }) {
  const messages = useMessages()
  return (
    <div className="mx-auto flex w-full max-w-[44rem] grow flex-col justify-center px-4 py-10 sm:px-8">
      <h1 className="headline text-2xl">{messages.missingTitle}</h1>
      <p className="mt-2 text-soft">{messages.missingLead}</p>
      <p className="mt-4"><button type="button" className="seal-button" onClick={onNew}>{messages.newChat}</button></p>
    </div>
  )
}

'use client'
import type { Conversation } from '../chat/use-conversation.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { Icon } from '../icons/icon.tsx'

/** The masthead with what can be gone to: new conversation, earlier ones, briefings, settings. */
export function Sidebar({ conversation, folded }: { conversation: Conversation; folded: boolean }) {
  const messages = useMessages()
  return (
    <nav aria-label={messages.conversations} className={`hidden min-h-0 flex-col border-r border-rule bg-sunk px-3 py-4 lg:flex print:hidden ${folded ? 'lg:hidden xl:flex' : ''}`}>
      <p className="headline px-2 text-xl">{messages.appName}</p>
      <button type="button" className="line-button mt-4 justify-start" onClick={() => conversation.startNew()}><Icon name="plus" />{messages.newChat}</button>
    </nav>
  )
}

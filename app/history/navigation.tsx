'use client'
import { useState } from 'react'
import type { Conversation } from '../chat/conversation.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import { ConversationList } from './conversation-list.tsx'

const SettingsDialog = loadLater(() => import('../settings/settings-dialog.tsx'), PartFailedModal)

type NavigationProps = { conversation: Conversation; onOpen: (id: string, messageId?: string) => void; onDone?: () => void }

/** What can be gone to: a new conversation, a private one, earlier ones, the briefings, the settings. */
export function Navigation({ conversation, onOpen, onDone = () => {} }: NavigationProps) {
  const messages = useMessages()
  const [settings, setSettings] = useState(false)
  const startNew = (isPrivate: boolean) => {
    conversation.startNew(isPrivate)
    onDone()
    // After the page has drawn: a private conversation has a field of its own.
    requestAnimationFrame(() => document.getElementById('composer')?.focus())
  }
  return (
    <>
      <div className="mt-4 flex gap-2">
        <button type="button" className="line-button grow justify-start" onClick={() => startNew(false)}><SvgIcon name="plus" />{messages.newChat}</button>
        <button type="button" className="line-button px-2.5" aria-label={messages.startPrivate} title={messages.startPrivate} aria-pressed={conversation.isPrivate} onClick={() => startNew(true)}><SvgIcon name="mask" /></button>
      </div>
      <ConversationList currentId={conversation.id} onOpen={(id, messageId) => { onOpen(id, messageId); onDone() }} onRemoved={() => conversation.startNew()} />
      <div className="mt-2 border-t border-rule pt-2">
        <a href="/briefings" className="quiet-button w-full justify-start"><SvgIcon name="book" />{messages.briefings}</a>
        <button type="button" className="quiet-button w-full justify-start" onClick={() => setSettings(true)}><SvgIcon name="gear" />{messages.settings}</button>
      </div>
      {settings && <SettingsDialog onClose={() => setSettings(false)} />}
    </>
  )
}

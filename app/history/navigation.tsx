'use client'
import { useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import { ConversationList } from './conversation-list.tsx'
import type { ConversationPlace } from './conversation-place.ts'
import type { ConversationRecord } from './open-history.ts'

const SettingsDialog = loadLater(() => import('../settings/settings-dialog.tsx'), PartFailedModal)

/** What can be gone to: a new conversation, a private one, earlier ones, the briefings, the settings. */
export function Navigation({ place, list, onDone = () => {} }: { place: ConversationPlace; list: ConversationRecord[]; onDone?: () => void }) {
  const messages = useMessages()
  const [settings, setSettings] = useState(false)
  const { current, isPrivate } = place
  const startNew = (asPrivate: boolean) => {
    place.onNew(asPrivate)
    onDone()
  }
  const chat = place.page === 'chat'
  // The page that would be left keeps a private conversation nowhere.
  const besides = isPrivate && Boolean(current?.question)
  return (
    <>
      <div className="mt-4 flex gap-2">
        <button type="button" className="line-button grow justify-start" data-new-chat aria-keyshortcuts="Control+Shift+O Meta+Shift+O" onClick={() => startNew(false)}><SvgIcon name="plus" />{messages.newChat}</button>
        <button type="button" className="line-button px-2.5 aria-pressed:border-seal aria-pressed:bg-wash aria-pressed:text-seal" aria-label={messages.startPrivate} title={messages.startPrivate} aria-pressed={isPrivate} onClick={() => startNew(true)}><SvgIcon name="mask" /></button>
      </div>
      {isPrivate
        ? <p className="mt-4 grow px-2 text-sm text-soft">{messages.privateList}</p>
        : <ConversationList list={list} current={current} leftAnswers={place.leftAnswers} onOpen={(id, messageId) => { place.onOpen(id, messageId); onDone() }} onRemoved={() => { if (chat) place.onNew(false) }} />}
      <div className="mt-2 border-t border-rule pt-2">
        <a href="/briefings" target={besides ? '_blank' : undefined} aria-current={place.page === 'briefings' ? 'page' : undefined} className="quiet-button w-full justify-start aria-[current=page]:bg-wash aria-[current=page]:text-seal"><SvgIcon name="book" />{messages.briefings}{besides && <><SvgIcon name="open" className="size-4" /><span className="min-w-0 whitespace-normal text-left text-xs">{messages.opensNewTab}</span></>}</a>
        <button type="button" className="quiet-button w-full justify-start" onClick={() => setSettings(true)}><SvgIcon name="gear" />{messages.settings}</button>
      </div>
      {settings && <SettingsDialog onClose={() => setSettings(false)} onDeleted={() => { if (chat && !isPrivate) place.onNew(false) }} />}
    </>
  )
}

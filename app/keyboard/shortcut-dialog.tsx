'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { Modal } from '../notice/modal.tsx'
import { ShortcutList } from './shortcut-list.tsx'

/** All keys of the page, over it. */
export default function ShortcutDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages()
  return (
    <Modal title={messages.shortcuts} onClose={onClose}>
      <div className="mt-3"><ShortcutList /></div>
      <p className="mt-3 text-sm text-soft">{messages.shortcutsSetting}</p>
    </Modal>
  )
}

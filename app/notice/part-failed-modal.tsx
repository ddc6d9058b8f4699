'use client'
import { useMessages } from '../messages/use-messages.tsx'
import type { NotLoaded } from './load-later.tsx'
import { Modal } from './modal.tsx'

/** Stands for a dialog, a menu or a preview that did not come. */
export function PartFailedModal({ onRetry, onClose }: NotLoaded & { onClose: () => void }) {
  const messages = useMessages()
  return (
    <Modal title={messages.partFailedTitle} onClose={onClose}>
      <p role="alert" className="mt-2">{messages.partFailed}</p>
      <button type="button" className="line-button mt-3" onClick={onRetry}>{messages.retry}</button>
    </Modal>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { Modal } from '../notice/modal.tsx'

/** Asks before a private conversation is left, which keeps nothing of it. */
export function LeavePrivate({ onGo, onStay }: { onGo: () => void; onStay: () => void }) {
  const messages = useMessages()
  return (
    <Modal title={messages.leavePrivateTitle} onClose={onStay}>
      <p className="mt-2">{messages.leavePrivateLead}</p>
      <div className="mt-4 flex gap-2">
        <button type="button" className="seal-button" onClick={() => { onStay(); onGo() }}>{messages.leave}</button>
        <button type="button" className="line-button" onClick={onStay}>{messages.leavePrivateStay}</button>
      </div>
    </Modal>
  )
}

'use client'
import { useEffect, useRef } from 'react'
import { useMedia } from '../chat/use-media.ts'
import { useMessages } from '../messages/use-messages.tsx'
import SourcePanel, { type SourcePanelProps } from './source-panel.tsx'

/** A sheet over the whole phone. */
function SourceSheet(props: SourcePanelProps) {
  const messages = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const sheet = dialog.current
    if (sheet && !sheet.open) sheet.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-label={messages.sourceTitle} className="m-0 h-dvh max-h-none w-screen max-w-none bg-sheet p-0 print:hidden" onCancel={event => { event.preventDefault(); props.onClose() }}>
      <SourcePanel {...props} />
    </dialog>
  )
}

/** The source of a quotation: a column beside the answer where there is room, else a sheet. */
export default function SourceBeside(props: SourcePanelProps) {
  const messages = useMessages()
  const wide = useMedia('(min-width: 56.25rem)')
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  if (!wide) return <SourceSheet {...props} />
  return (
    <aside aria-label={messages.sourceTitle} className="appear min-h-0 border-l border-rule print:hidden">
      <SourcePanel {...props} ref={panel} />
    </aside>
  )
}

'use client'
import { Popover } from 'radix-ui'
import { useEffect, useMemo, useRef } from 'react'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { QuotationSet } from './citation-actions.tsx'
import { CitationCard } from './citation-card.tsx'
import { useMedia } from './use-media.ts'
import { BESIDE_MARKER } from './use-preview.ts'

export type CitationPreviewProps = {
  anchor: HTMLElement
  set: QuotationSet
  index: number
  /** Pressed, and not only looked at by a resting pointer: the keyboard is in it. */
  pinned: boolean
  /** The pointer is on the card, and leaves it. */
  onStay: () => void
  onLeave: () => void
  onOpenSource: () => void
  onOnlySpeaker: (name: string) => void
  onClose: () => void
}

/** The first look at a citation: beside its marker, or at the foot of a phone's screen. */
export default function CitationPreview({ anchor, set, index, pinned, onStay, onLeave, onOpenSource, onOnlySpeaker, onClose }: CitationPreviewProps) {
  const messages = useMessages()
  const wide = useMedia(BESIDE_MARKER)
  const sheet = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const reference = useMemo(() => ({ current: anchor }), [anchor])
  useEffect(() => {
    if (!wide && sheet.current && !sheet.current.open) sheet.current.showModal()
  }, [wide])
  useEffect(() => { if (pinned) content.current?.focus() }, [pinned])
  const quotation = set.quotations[index]
  if (!quotation) return null
  const label = fill(messages.previewTitle, { n: 'marker' in quotation ? quotation.marker : index + 1 })
  const card = <CitationCard quotation={quotation} answer={set.answer} briefings={set.briefings} onOpenSource={onOpenSource} onOnlySpeaker={onOnlySpeaker} />
  if (!wide) {
    return (
      <dialog
        ref={sheet} aria-label={label} onClose={onClose} onClick={event => { if (event.target === event.currentTarget) onClose() }}
        className="mx-auto max-h-[calc(100dvh-1.5rem)] overflow-y-auto mb-0 mt-auto w-full max-w-none rounded-t-xl border-t border-rule bg-sheet p-4 pb-[max(1rem,env(safe-area-inset-bottom))]"
      >
        {card}
        <button type="button" className="line-button mt-3 w-full" onClick={onClose}>{messages.close}</button>
      </dialog>
    )
  }
  return (
    <Popover.Root open onOpenChange={open => { if (!open) onClose() }}>
      <Popover.Anchor virtualRef={reference} />
      <Popover.Portal>
        <Popover.Content
          ref={content} aria-label={label} sideOffset={8} collisionPadding={12} collisionBoundary={anchor.closest('main')} onPointerEnter={onStay} onPointerLeave={onLeave}
          onInteractOutside={event => { if (anchor.contains(event.target as Node)) event.preventDefault() }}
          onOpenAutoFocus={event => { if (!pinned) event.preventDefault() }}
          className="appear z-40 max-h-[var(--radix-popover-content-available-height)] w-[26rem] overflow-y-auto max-w-[calc(100vw-1.5rem)] rounded-lg border border-edge bg-sheet p-4 shadow-[0_8px_30px_rgb(40_25_10/0.18)] outline-none"
          onCloseAutoFocus={event => { event.preventDefault(); if (pinned && anchor.isConnected) anchor.focus({ preventScroll: true }) }}
        >
          {card}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLayer } from '../address/use-layer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** `foot` stays in view below what scrolls. */
type ModalProps = { title: string; children: ReactNode; foot?: ReactNode; onClose: () => void }

/** A dialog over the page: closed by Escape, by the browser's back, by its button, or by pressing beside it; focus stays inside and returns afterwards. */
export function Modal({ title, children, foot, onClose }: ModalProps) {
  const messages = useMessages()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayer(true, onClose)
  useEffect(() => {
    const had = document.activeElement
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    // Taken off the page while it is open, a dialog does not give the keyboard back by itself.
    return () => void setTimeout(() => {
      if (document.activeElement === document.body && had instanceof HTMLElement && had.isConnected) had.focus({ preventScroll: true })
    })
  }, [])
  return (
    <dialog
      ref={dialog} aria-labelledby={id} onClose={onClose} onClick={event => { if (event.target === event.currentTarget) onClose() }}
      className="appear m-auto max-h-[calc(100dvh-2rem)] w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-rule bg-sheet p-0 open:flex open:flex-col"
    >
      <div className="flex shrink-0 items-center px-5 pt-5">
        <h2 id={id} className="headline grow text-xl">{title}</h2>
        <button type="button" className="quiet-button -mr-2" aria-label={messages.close} onClick={onClose}><SvgIcon name="close" /></button>
      </div>
      <div className={`relative min-h-0 overflow-y-auto overscroll-contain px-5 ${foot ? 'pb-3' : 'pb-5'}`}>{children}</div>
      {foot && <div className="flex shrink-0 gap-2 border-t border-rule px-5 py-3">{foot}</div>}
    </dialog>
  )
}

'use client'
import { type ReactNode, useRef, useState } from 'react'
import { useLayer } from '../address/use-layer.ts'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import type { MenuAction } from './menu-action.ts'

const ActionList = loadLater(() => import('./action-list.tsx'), PartFailedModal)

/** A button that opens a short list of actions beside it. */
export function ActionMenu({ label, actions, className = 'quiet-button', children }: { label: string; actions: MenuAction[]; className?: string; children: ReactNode }) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  // With a mouse the next press beside it closes it; a finger goes back.
  useLayer(open && window.matchMedia('(pointer: coarse)').matches, () => setOpen(false))
  return (
    <>
      <button ref={trigger} type="button" className={className} aria-haspopup="menu" aria-expanded={open} aria-label={label} title={label} onClick={() => setOpen(now => !now)}>{children}</button>
      {open && <ActionList anchor={trigger} label={label} actions={actions} onClose={() => setOpen(false)} />}
    </>
  )
}

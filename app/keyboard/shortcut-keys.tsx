'use client'
import { useEffect, useRef, useState } from 'react'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import { useSettings } from '../settings/use-settings.tsx'
import { isTyping } from './is-typing.ts'
import { type Shortcut, shortcutOf } from './shortcut-of.ts'

const ShortcutDialog = loadLater(() => import('./shortcut-dialog.tsx'), PartFailedModal)

/** What the page does for each, told where the key was pressed; it says whether there was anything to do: else the key stays the browser's. */
type ShortcutKeysProps = { actions: Partial<Record<Exclude<Shortcut, 'list'>, (target: Element | null) => boolean>> }

/** Listens for the page's keys, wherever the focus is, unless a dialog lies over the page; shows the list of them. */
export function ShortcutKeys({ actions }: ShortcutKeysProps) {
  const { settings } = useSettings()
  const [listed, setListed] = useState(false)
  const now = useRef(actions)
  now.current = actions
  const single = settings.shortcuts === 'on'
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return
      const shortcut = shortcutOf(event, { typing: isTyping(event.target), single })
      if (!shortcut) return
      if (shortcut === 'list') setListed(true)
      else if (!now.current[shortcut]?.(event.target instanceof Element ? event.target : null)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [single])
  return listed && <ShortcutDialog onClose={() => setListed(false)} />
}

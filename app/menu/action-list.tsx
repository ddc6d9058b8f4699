'use client'
import { Popover } from 'radix-ui'
import type { KeyboardEvent, RefObject } from 'react'
import type { MenuAction } from './menu-action.ts'

type ActionListProps = { anchor: RefObject<HTMLButtonElement | null>; label: string; actions: MenuAction[]; onClose: () => void }

/** Arrow keys, Home and End go through the items, as menus do everywhere. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = { ArrowDown: items[(at + 1) % items.length], ArrowUp: items[(at - 1 + items.length) % items.length], Home: items[0], End: items.at(-1) }[event.key]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The open list of an `ActionMenu`; loaded when a menu is first opened. */
export default function ActionList({ anchor, label, actions, onClose }: ActionListProps) {
  const choose = (action: MenuAction) => {
    onClose()
    // First, so that a dialog which opens now gives the keyboard back to the button and not to an entry that is gone.
    anchor.current?.focus({ preventScroll: true })
    action.onSelect()
  }
  return (
    <Popover.Root open onOpenChange={open => { if (!open) onClose() }}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      {/* Inside the landmark or modal window of its button: outside, a modal window would cover it and keep it from being used. */}
      <Popover.Portal container={anchor.current?.closest<HTMLElement>('dialog, nav, main')}>
        <Popover.Content
          align="start" sideOffset={4} collisionPadding={8} role="menu" aria-label={label} onKeyDown={step}
          onInteractOutside={event => { if (anchor.current?.contains(event.target as Node)) event.preventDefault() }}
          onCloseAutoFocus={event => { event.preventDefault(); anchor.current?.focus({ preventScroll: true }) }}
          className="appear z-50 min-w-44 rounded-lg border border-edge bg-sheet p-1 shadow-[0_8px_30px_rgb(40_25_10/0.18)] outline-none"
        >
          {actions.map(action => (
            <button
              key={action.label} type="button" role="menuitem" lang={action.lang} onClick={() => choose(action)}
              className={`block min-h-9 w-full rounded px-3 text-left text-sm hover:bg-sunk focus:bg-sunk ${action.danger ? 'text-seal' : ''}`}
            >{action.label}</button>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

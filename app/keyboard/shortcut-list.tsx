'use client'
import { Fragment } from 'react'
import { useMessages } from '../messages/use-messages.tsx'

const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** Which key does what. */
export function ShortcutList() {
  const messages = useMessages()
  const modifiers = onApple() ? ['⌘', '⇧'] : ['Ctrl', 'Shift']
  const rows: [string, ...string[][]][] = [
    [messages.shortcutField, ['/']], [messages.shortcutNew, [...modifiers, 'O']], [messages.shortcutNext, ['J'], ['→']], [messages.shortcutPrevious, ['K'], ['←']],
    [messages.shortcutClose, ['Esc']], [messages.shortcutSend, ['Enter']], [messages.shortcutLine, ['Shift', 'Enter']], [messages.shortcutThis, ['?']],
  ]
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-sm">
      {rows.map(([words, ...ways]) => (
        <div key={words} className="col-span-2 grid grid-cols-subgrid items-center border-b border-rule py-1.5 last:border-b-0">
          <dt>{words}</dt>
          <dd className="flex items-center gap-1.5">
            {ways.map((keys, at) => (
              <Fragment key={keys.join()}>
                {at > 0 && <span className="text-xs text-soft">{messages.shortcutOr}</span>}
                <span className="flex gap-1">{keys.map(each => <kbd key={each} className="min-w-6 rounded border border-edge bg-sunk px-1.5 text-center font-sans text-xs/6">{each}</kbd>)}</span>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

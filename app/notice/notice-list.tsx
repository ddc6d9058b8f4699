'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import type { Notice } from './notice.ts'

/** Short notices above each other; the place is there before any is, so that a screen reader is told of each. */
export function NoticeList({ notices, onDismiss }: { notices: Notice[]; onDismiss: (id: number) => void }) {
  const messages = useMessages()
  return (
    <div role="status" className={`pointer-events-none flex flex-col items-center gap-1.5 px-4 print:hidden ${notices.length > 0 ? 'py-1.5' : ''}`}>
      {notices.map(({ id, text, action }) => (
        <div key={id} className="appear pointer-events-auto flex max-w-full items-center gap-2 rounded-lg bg-ink py-1.5 pl-4 pr-1.5 text-sm text-paper shadow-lg">
          <span className="min-w-0">{text}</span>
          {action && (
            <button type="button" className="min-h-8 shrink-0 rounded px-2 font-semibold underline underline-offset-4" onClick={() => { action.onSelect(); onDismiss(id) }}>{action.label}</button>
          )}
          <button type="button" className="grid min-h-8 min-w-8 shrink-0 place-items-center rounded" aria-label={messages.close} onClick={() => onDismiss(id)}><SvgIcon name="close" className="size-4" /></button>
        </div>
      ))}
    </div>
  )
}

'use client'
import { useEffect, useRef, useState } from 'react'
import { focusSoon } from '../address/focus-soon.ts'
import { keepDraft, readDraft } from '../composer/drafts.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ActionMenu } from '../menu/action-menu.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { AnswerMark } from './answer-mark.tsx'
import type { LeftAnswerState } from './conversation-place.ts'
import { FoundWords } from './found-words.tsx'
import { loadHistory } from './load-history.ts'
import type { ConversationRecord } from './open-history.ts'
import type { FoundPlace } from './search-conversations.ts'

/** `place` is where it says what is sought; opening goes there. */
type ConversationRowProps = { record: ConversationRecord; place: FoundPlace | null; current: boolean; leftAnswer: LeftAnswerState | null; onOpen: (messageId?: string) => void; onRemoved: () => void }

/** The button that opens a kept conversation, where it is in view: the list may stand on the page and in its drawer. */
function openerOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-conversation="${CSS.escape(id)}"] > button`)].find(each => each.getClientRects().length > 0)
}

/** One kept conversation: open, rename, export, delete (with undo). */
export function ConversationRow({ record, place, current, leftAnswer, onOpen, onRemoved }: ConversationRowProps) {
  const messages = useMessages()
  const notify = useNotify()
  const [renaming, setRenaming] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  // Ended by a key, renaming gives the keyboard back to its row.
  const byKey = useRef(false)
  useEffect(() => {
    if (!renaming && byKey.current) openerOf(record.id)?.focus()
    byKey.current = false
  }, [renaming, record.id])
  /** What the keyboard goes on from when this row is gone: the next one, else the one before, else a new conversation. */
  const beside = (): HTMLElement | null | undefined => {
    const list = row.current?.closest('dialog, nav')
    const rows = [...list?.querySelectorAll<HTMLElement>('[data-conversation]') ?? []]
    const at = rows.findIndex(each => each === row.current)
    return (rows[at + 1] ?? rows[at - 1])?.querySelector('button') ?? list?.querySelector<HTMLElement>('[data-new-chat]')
  }
  const remove = async () => {
    const next = beside()
    // Left before it goes: on the page it would be one that another tab deleted.
    if (current) onRemoved()
    const draft = readDraft(record.id)
    keepDraft(record.id, '')
    const history = await loadHistory()
    const whole = await history.remove(record.id)
    const restore = async () => {
      if (!whole) return
      await history.restore(whole)
      keepDraft(record.id, draft)
      // Opened again, it takes the keyboard to its answer, as it does from the list.
      if (current) onOpen()
      else focusSoon(() => openerOf(record.id))
    }
    notify({ text: fill(messages.conversationDeleted, { title: record.title }), action: { label: messages.undo, onSelect: () => void restore() } })
    // The conversation that comes in its place takes the keyboard to the question field first.
    requestAnimationFrame(() => focusSoon(() => next))
  }
  const exportAs = async (format: 'markdown' | 'html' | 'json') => {
    const [{ exportConversation }, whole] = await Promise.all([import('../copy/export-conversation.ts'), loadHistory().then(history => history.load(record.id))])
    if (whole) await exportConversation(whole, format, messages)
  }
  if (renaming) {
    const rename = (title: string) => {
      setRenaming(false)
      if (title.trim()) void loadHistory().then(history => history.rename(record.id, title.trim()))
    }
    return (
      <form onSubmit={event => { event.preventDefault(); byKey.current = true; rename(String(new FormData(event.currentTarget).get('title') ?? '')) }}>
        <input
          name="title" className="field block min-h-8 px-[calc(0.5rem-1px)] py-0 text-sm outline-offset-[-2px]" aria-label={messages.renameLabel} defaultValue={record.title} maxLength={120} autoFocus
          onFocus={event => event.target.select()} onBlur={event => rename(event.target.value)}
          onKeyDown={event => { if (event.key === 'Escape') { byKey.current = true; setRenaming(false) } }}
        />
      </form>
    )
  }
  const named = place?.messageId === null
  return (
    <div ref={row} data-conversation={record.id} className={`row flex items-center rounded ${current ? 'bg-wash' : 'hover:bg-paper'}`}>
      <button type="button" aria-current={current ? 'page' : undefined} className="flex min-w-0 grow items-center gap-1 px-2 py-1.5 text-left text-sm" title={record.title} onClick={() => onOpen(place?.messageId ?? undefined)}>
        <span className="min-w-0 grow">
          <span className="block truncate">{named ? <FoundWords {...place} /> : record.title}</span>
          {place && !named && <span lang="zh" className="line-clamp-2 text-xs text-soft"><FoundWords {...place} /></span>}
        </span>
        {leftAnswer && <AnswerMark state={leftAnswer} />}
      </button>
      <ActionMenu
        className="row-more quiet-button" label={fill(messages.moreForConversation, { title: record.title })}
        actions={[
          { label: messages.rename, onSelect: () => setRenaming(true) },
          { label: messages.exportMarkdown, onSelect: () => void exportAs('markdown') },
          { label: messages.exportHtml, onSelect: () => void exportAs('html') },
          { label: messages.exportJson, onSelect: () => void exportAs('json') },
          { label: messages.remove, danger: true, onSelect: () => void remove() },
        ]}
      ><SvgIcon name="more" /></ActionMenu>
    </div>
  )
}

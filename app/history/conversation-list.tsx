'use client'
import { useMemo, useState } from 'react'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ConversationRow } from './conversation-row.tsx'
import type { ConversationRecord } from './open-history.ts'
import { useConversationSearch } from './use-conversation-search.ts'
import { useConversations } from './use-conversations.ts'

/** The list in groups by day. */
function byDay(list: ConversationRecord[], messages: Messages): { title: string; records: ConversationRecord[] }[] {
  const midnight = new Date().setHours(0, 0, 0, 0)
  const yesterday = midnight - 86_400_000
  const groups = [
    { title: messages.today, records: list.filter(each => each.updatedAt >= midnight) },
    { title: messages.yesterday, records: list.filter(each => each.updatedAt < midnight && each.updatedAt >= yesterday) },
    { title: messages.earlier, records: list.filter(each => each.updatedAt < yesterday) },
  ]
  return groups.filter(group => group.records.length > 0)
}

type ConversationListProps = { currentId: string; onOpen: (id: string, messageId?: string) => void; onRemoved: () => void }

/** The kept conversations; searching them finds what was asked and answered, and opens it there. */
export function ConversationList({ currentId, onOpen, onRemoved }: ConversationListProps) {
  const messages = useMessages()
  const list = useConversations()
  const [sought, setSought] = useState('')
  const [wanted, setWanted] = useState(false)
  const found = useConversationSearch(list, sought, wanted)
  const searching = sought.trim() !== ''
  // Until the first search has read them, all stay: the list does not go away and come back.
  const shown = useMemo(() => (searching && found ? list.filter(each => found.has(each.id)) : list), [list, searching, found])
  const groups = useMemo(() => byDay(shown, messages), [shown, messages])
  return (
    <>
      {list.length > 3 && (
        <input
          type="search" className="field mt-3 text-sm" placeholder={messages.searchConversations} aria-label={messages.searchConversations} value={sought}
          onFocus={() => setWanted(true)} onChange={event => { setWanted(true); setSought(event.target.value) }}
        />
      )}
      <p role="status" className="sr-only">{searching && found && fill(messages.searchFound, { count: shown.length })}</p>
      <div className="mt-3 min-h-0 grow overflow-y-auto overscroll-contain">
        {list.length === 0 && <p className="px-2 text-sm text-soft">{messages.noConversations}</p>}
        {list.length > 0 && groups.length === 0 && <p className="px-2 text-sm text-soft">{fill(messages.noMatches, { words: sought.trim() })}</p>}
        {groups.map(group => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="px-2 pb-1 pt-2 text-xs text-soft">{group.title}</h2>
            <ul>
              {group.records.map(record => (
                <li key={record.id}>
                  <ConversationRow record={record} place={(searching && found?.get(record.id)) || null} current={record.id === currentId} onOpen={messageId => onOpen(record.id, messageId)} onRemoved={onRemoved} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

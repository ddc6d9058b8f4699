'use client'
import { useMemo, useState } from 'react'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ConversationRow } from './conversation-row.tsx'
import type { ConversationRecord } from './open-history.ts'
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

/** The kept conversations, searchable by their names and questions. */
export function ConversationList({ currentId, onOpen, onRemoved }: { currentId: string; onOpen: (id: string) => void; onRemoved: () => void }) {
  const messages = useMessages()
  const list = useConversations()
  const [sought, setSought] = useState('')
  const words = sought.trim().toLowerCase()
  const groups = useMemo(() => byDay(words ? list.filter(each => `${each.title}\n${each.words}`.toLowerCase().includes(words)) : list, messages), [list, words, messages])
  return (
    <>
      {list.length > 3 && (
        <input type="search" className="field mt-3 text-sm" placeholder={messages.searchConversations} aria-label={messages.searchConversations} value={sought} onChange={event => setSought(event.target.value)} />
      )}
      <div className="mt-3 min-h-0 grow overflow-y-auto overscroll-contain">
        {list.length === 0 && <p className="px-2 text-sm text-soft">{messages.noConversations}</p>}
        {list.length > 0 && groups.length === 0 && <p className="px-2 text-sm text-soft">{fill(messages.noMatches, { words: sought.trim() })}</p>}
        {groups.map(group => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="px-2 pb-1 pt-2 text-xs text-soft">{group.title}</h2>
            <ul>
              {group.records.map(record => (
                <li key={record.id}><ConversationRow record={record} current={record.id === currentId} onOpen={() => onOpen(record.id)} onRemoved={onRemoved} /></li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

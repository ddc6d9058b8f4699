'use client'
import { useMemo, useState } from 'react'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ConversationRow } from './conversation-row.tsx'
import type { ConversationRecord } from './open-history.ts'
import type { ConversationPlace } from './conversation-place.ts'
import { SearchField } from './search-field.tsx'
import { useConversationSearch } from './use-conversation-search.ts'

/** The list in groups by day; today's is there for what is still to come to it, too. */
function byDay(list: ConversationRecord[], messages: Messages, pending: boolean): { title: string; records: ConversationRecord[] }[] {
  const midnight = new Date().setHours(0, 0, 0, 0)
  const yesterday = midnight - 86_400_000
  const groups = [
    { title: messages.today, records: list.filter(each => each.updatedAt >= midnight) },
    { title: messages.yesterday, records: list.filter(each => each.updatedAt < midnight && each.updatedAt >= yesterday) },
    { title: messages.earlier, records: list.filter(each => each.updatedAt < yesterday) },
  ]
  return groups.filter((group, at) => group.records.length > 0 || (pending && at === 0))
}

type ConversationListProps = Pick<ConversationPlace, 'current' | 'leftAnswers'> & { list: ConversationRecord[]; onOpen: (id: string, messageId?: string) => void; onRemoved: () => void }

/** The kept conversations; searching them finds what was asked and answered, and opens it there. */
export function ConversationList({ list, current, leftAnswers, onOpen, onRemoved }: ConversationListProps) {
  const messages = useMessages()
  const [sought, setSought] = useState('')
  const [wanted, setWanted] = useState(false)
  const found = useConversationSearch(list, sought, wanted)
  const searching = sought.trim() !== ''
  // Until the first search has read them, all stay: the list does not go away and come back.
  const shown = useMemo(() => (searching && found ? list.filter(each => found.has(each.id)) : list), [list, searching, found])
  // The one on the page is not kept yet while its first question is on its way.
  const pending = !searching && current && !current.gone && !list.some(each => each.id === current.id) ? current.question : null
  const groups = useMemo(() => byDay(shown, messages, pending !== null), [shown, messages, pending])
  return (
    <>
      <SearchField
        label={messages.searchConversations} value={sought} className="mt-3"
        onFocus={() => setWanted(true)} onChange={words => { setWanted(true); setSought(words) }}
      />
      <p role="status" className="sr-only">{searching && found && fill(messages.searchFound, { count: shown.length })}</p>
      <div className="mt-3 min-h-0 grow overflow-y-auto overscroll-contain">
        {list.length === 0 && !pending && <p className="px-2 text-sm text-soft">{messages.noConversations}</p>}
        {list.length > 0 && groups.length === 0 && <p className="px-2 text-sm text-soft">{fill(messages.noMatches, { words: sought.trim() })}</p>}
        {groups.map(group => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="px-2 pb-1 pt-2 text-xs text-soft">{group.title}</h2>
            <ul>
              {pending && group.title === messages.today && <li aria-current="page" className="truncate rounded bg-wash px-2 py-1.5 text-sm">{pending}</li>}
              {group.records.map(record => (
                <li key={record.id}>
                  <ConversationRow record={record} place={(searching && found?.get(record.id)) || null} current={record.id === current?.id} leftAnswer={leftAnswers?.get(record.id) ?? null} onOpen={messageId => onOpen(record.id, messageId)} onRemoved={onRemoved} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

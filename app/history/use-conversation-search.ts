'use client'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { loadHistory } from './load-history.ts'
import type { ConversationRecord } from './open-history.ts'
import type { FoundPlace, SearchedText } from './search-conversations.ts'

type Search = typeof import('./search-conversations.ts')
/** What a conversation says as it was when last read. */
type Read = { updatedAt: number; texts: SearchedText[] }

/** Reads what changed in the kept conversations since `known`; what is gone is left out. */
async function readTexts(list: readonly ConversationRecord[], known: ReadonlyMap<string, Read>, { plainWords }: Search): Promise<Map<string, Read>> {
  const history = await loadHistory()
  const changed = list.filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt)
  const said = await history.words(changed.map(each => each.id))
  const read = new Map(list.flatMap(({ id }) => { const before = known.get(id); return before ? [[id, before] as const] : [] }))
  for (const { id, updatedAt } of changed) {
    read.set(id, { updatedAt, texts: (said.get(id) ?? []).map(each => ({ ...each, conversationId: id, plain: plainWords(each.words) })) })
  }
  return read
}

/**
 * Where the kept conversations say the sought words: their names, questions and answers. Null where nothing
 * is sought, and until they have been read, which begins once `wanted` (the reader is at the field).
 */
export function useConversationSearch(list: readonly ConversationRecord[], sought: string, wanted: boolean): Map<string, FoundPlace> | null {
  const [search, setSearch] = useState<Search | null>(null)
  const [read, setRead] = useState<Map<string, Read> | null>(null)
  useEffect(() => {
    if (wanted) void import('./search-conversations.ts').then(setSearch)
  }, [wanted])
  useEffect(() => {
    if (!search) return
    let current = true
    void readTexts(list, read ?? new Map<string, Read>(), search).then(now => { if (current) setRead(now) })
    return () => { current = false }
    // What was read before only spares reading it again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list, search])
  const words = useDeferredValue(sought.trim())
  return useMemo(() => {
    if (!search || !read || !words) return null
    // A name may change without any message; it is looked through as it stands in the list.
    const names = list.map(({ id, title }) => ({ conversationId: id, messageId: null, words: title, plain: search.plainWords(title) }))
    return search.searchConversations([...names, ...list.flatMap(({ id }) => read.get(id)?.texts ?? [])], words)
  }, [search, read, list, words])
}

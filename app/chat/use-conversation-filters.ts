'use client'
import { useEffect, useRef } from 'react'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import type { Conversation } from './conversation.ts'
import { sameFilters } from './question-scope.ts'

/**
 * What questions are restricted to goes with the conversation: opened again, it has what its last question was
 * restricted to; a new one has what it was begun under. The page's address may say one before anything was asked.
 */
export function useConversationFilters({ id, messages, start }: Pick<Conversation, 'id' | 'messages' | 'start'>, filters: ReaderFilters, setFilters: (filters: ReaderFilters) => void): void {
  const now = useRef({ messages, filters, start })
  now.current = { messages, filters, start }
  useEffect(() => {
    if (id === 'first') return
    const own = now.current.messages.findLast(({ role }) => role === 'user')?.metadata?.filters ?? now.current.start.filters ?? {}
    if (!sameFilters(own, now.current.filters)) setFilters(own)
  }, [id, setFilters])
}

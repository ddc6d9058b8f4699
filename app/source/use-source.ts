'use client'
import { useCallback, useState } from 'react'
import type { QuotationSet } from '../chat/citation-actions.tsx'

/** `asked`: a new number each time that the reader wants to see the place, also the same one again. */
type OpenSource = { conversationId: string; set: QuotationSet; index: number; asked: number }

/**
 * Which quotation's briefing is open. It goes with its conversation: beside another one it would be taken for its source.
 */
export function useSource(conversationId: string) {
  const [source, setSource] = useState<OpenSource | null>(null)
  if (source && source.conversationId !== conversationId) setSource(null)
  const open = useCallback((set: QuotationSet, index: number) => setSource(now => ({ conversationId, set, index, asked: (now?.asked ?? 0) + 1 })), [conversationId])
  const move = useCallback((index: number) => setSource(now => now && { ...now, index, asked: now.asked + 1 }), [])
  const close = useCallback(() => setSource(null), [])
  return { source, open, move, close }
}

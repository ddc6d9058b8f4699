'use client'
import { useCallback, useState } from 'react'
import type { QuotationSet } from '../chat/citation-actions.tsx'

type OpenSource = { conversationId: string; set: QuotationSet; index: number }

/**
 * Which quotation's briefing is open. It goes with its conversation: beside another one it would be taken for its source.
 */
export function useSource(conversationId: string) {
  const [source, setSource] = useState<OpenSource | null>(null)
  if (source && source.conversationId !== conversationId) setSource(null)
  const open = useCallback((set: QuotationSet, index: number) => setSource({ conversationId, set, index }), [conversationId])
  const move = useCallback((index: number) => setSource(now => now && { ...now, index }), [])
  const close = useCallback(() => setSource(null), [])
  return { source, open, move, close }
}

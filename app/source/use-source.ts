'use client'
import { useCallback, useState } from 'react'
import { useLayer } from '../address/use-layer.ts'
import type { QuotationSet } from '../chat/citation-actions.tsx'
import { useMedia } from '../chat/use-media.ts'

type OpenSource = { conversationId: string; set: QuotationSet; index: number }

/**
 * Which quotation's briefing is open. On a narrow screen it is a sheet over the page. It goes with its
 * conversation: beside another one it would be taken for its source.
 */
export function useSource(conversationId: string) {
  const [source, setSource] = useState<OpenSource | null>(null)
  const wide = useMedia('(min-width: 56.25rem)')
  if (source && source.conversationId !== conversationId) setSource(null)
  const open = useCallback((set: QuotationSet, index: number) => setSource({ conversationId, set, index }), [conversationId])
  const move = useCallback((index: number) => setSource(now => now && { ...now, index }), [])
  const close = useCallback(() => setSource(null), [])
  useLayer(source !== null && !wide, close)
  return { source, open, move, close }
}

'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { QuotationSet } from '../chat/citation-actions.tsx'

type OpenSource = { conversationId: string; set: QuotationSet; index: number }

/**
 * Which quotation's briefing is open. On a narrow screen it is a sheet that the browser's back
 * closes, as people expect of a page that slid in, so opening it makes an entry in the history.
 * It goes with its conversation: beside another one it would be taken for its source.
 */
export function useSource(conversationId: string) {
  const [source, setSource] = useState<OpenSource | null>(null)
  const inHistory = useRef(false)
  if (source && source.conversationId !== conversationId) setSource(null)
  useEffect(() => {
    const onPop = () => {
      if (!inHistory.current) return
      inHistory.current = false
      setSource(null)
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
  const open = useCallback((set: QuotationSet, index: number) => {
    if (!inHistory.current && !window.matchMedia('(min-width: 56.25rem)').matches) {
      history.pushState({ ...history.state }, '')
      inHistory.current = true
    }
    setSource({ conversationId, set, index })
  }, [conversationId])
  const move = useCallback((index: number) => setSource(now => now && { ...now, index }), [])
  const close = useCallback(() => {
    // Once: Escape closes the sheet by its own and by the panel's, and a second step back would leave the page.
    if (inHistory.current) history.back()
    inHistory.current = false
    setSource(null)
  }, [])
  return { source, open, move, close }
}

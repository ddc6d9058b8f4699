'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLayer } from '../address/use-layer.ts'
import type { QuotationSet } from './citation-actions.tsx'
import { useMedia } from './use-media.ts'

/** The quotation that is shown beside its marker; `pinned` once it was pressed, else it goes with the pointer. */
export type Preview = { conversationId: string; anchor: HTMLElement; set: QuotationSet; index: number; pinned: boolean }

/** How long a pointer rests on a marker before its quotation shows, and how long it may be away before it goes, in milliseconds. */
const REST = 250
const AWAY = 200

/** Where a card has room beside its marker; in a lower or narrower window it is a sheet at the foot. */
export const BESIDE_MARKER = '(min-width: 40rem) and (min-height: 30rem)'

/** Where a card has room beside the words and a pointer can rest on them; elsewhere only a press shows a quotation. */
const HOVERS = `(hover: hover) and (pointer: fine) and ${BESIDE_MARKER}`

/** The first look at a citation: pressing a marker pins it, a pointer that rests on one shows it as long as it stays. */
export function usePreview(conversationId: string) {
  const [preview, setPreview] = useState<Preview | null>(null)
  if (preview && preview.conversationId !== conversationId) setPreview(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useCallback((wait: number, what: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(what, wait)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setPreview(null)
  }, [])
  const press = useCallback((anchor: HTMLElement, set: QuotationSet, index: number) => {
    clearTimeout(timer.current)
    setPreview(now => (now?.pinned && now.anchor === anchor ? null : { conversationId, anchor, set, index, pinned: true }))
  }, [conversationId])
  const rest = useCallback((anchor: HTMLElement, set: QuotationSet, index: number) => {
    if (!window.matchMedia(HOVERS).matches) return
    later(REST, () => setPreview(now => (now?.pinned ? now : { conversationId, anchor, set, index, pinned: false })))
  }, [conversationId, later])
  const leave = useCallback(() => later(AWAY, () => setPreview(now => (now?.pinned ? now : null))), [later])
  const beside = useMedia(BESIDE_MARKER)
  useLayer(preview !== null && !beside, close)
  /** The pointer went from the marker to the card. */
  const stay = useCallback(() => clearTimeout(timer.current), [])
  return useMemo(() => ({ preview, press, rest, leave, stay, close }), [preview, press, rest, leave, stay, close])
}

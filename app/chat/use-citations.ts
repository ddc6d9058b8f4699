'use client'
import { useCallback, useMemo } from 'react'
import { useLayer } from '../address/use-layer.ts'
import { isTyping } from '../keyboard/is-typing.ts'
import { useSource } from '../source/use-source.ts'
import type { QuotationSet } from './citation-actions.tsx'
import { lastAnswer } from './last-answer.ts'
import { usePreview } from './use-preview.ts'

/** The sentence of the answer that cites what the source shows, focused; brought into view, or only as far as it is not. */
function showInAnswer({ answerId, quotations }: QuotationSet, index: number, block: 'center' | 'nearest'): void {
  const quotation = quotations[index]
  const answer = document.getElementById(`answer-${answerId.replace(/-(?:nearest|considered)$/, '')}`)
  const marker = quotation && 'marker' in quotation ? answer?.querySelector<HTMLElement>(`[data-marker="${quotation.marker}"]`) : null
  const target = marker ?? (index < 0 ? lastAnswer() : answer)
  target?.scrollIntoView({ block })
  target?.focus({ preventScroll: true })
}

/** What is looked at of the conversation's quotations, beside its marker and in its briefing, and what can be done there. */
export function useCitations(conversationId: string) {
  const { source, open, move, close } = useSource(conversationId)
  const { preview, press, rest, leave, stay, close: closePreview } = usePreview(conversationId)
  const openSource = useCallback((set: QuotationSet, index: number) => {
    closePreview()
    open(set, index)
  }, [open, closePreview])
  const pinned = preview?.pinned ? preview : null
  const actions = useMemo(() => {
    const at = pinned ?? source
    const beside = source !== null
    // Beside the answer the source shows what a preview would, and where it stands.
    const preview = beside ? (_: HTMLElement, set: QuotationSet, index: number) => openSource(set, index) : press
    return { preview, rest, leave, openSource, current: at && { answerId: at.set.answerId, index: at.index }, beside }
  }, [pinned, source, openSource, press, rest, leave])
  const leaveSource = (block: 'center' | 'nearest') => {
    if (!source) return
    const { set, index } = source
    close()
    // Once the source is gone: in a sheet it would keep the focus.
    setTimeout(() => { if (!isTyping(document.activeElement)) showInAnswer(set, index, block) }, 60)
  }
  // Over the answer or beside it, it came last: the browser's back closes it before it leaves the conversation.
  useLayer(source !== null, () => leaveSource('nearest'))
  return { actions, source, move, leaveSource, preview, stay, leave, closePreview, openSource }
}

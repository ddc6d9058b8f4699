'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { selectedQuotations } from './selected-quotations.ts'

/** What is selected, and where on the page that is. */
export type Selected = { quotations: Quotation[]; box: DOMRect }

/** How long a selection stays as it is before something is offered for it, in milliseconds. */
const SETTLED = 200

/** The words of the briefing on the page that the reader has selected; null: none, or he still selects. */
export function useSelection(page: RefObject<HTMLElement | null>, briefing: Briefing | null): { selected: Selected | null; drop: () => void } {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    if (!briefing) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    const look = () => {
      const selection = document.getSelection()
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
      if (!range || !page.current || !range.intersectsNode(page.current)) return setSelected(null)
      const quotations = selectedQuotations(range, page.current, briefing)
      setSelected(quotations.length > 0 ? { quotations, box: range.getBoundingClientRect() } : null)
    }
    const later = () => {
      clearTimeout(timer)
      if (!pressed) timer = setTimeout(look, SETTLED)
    }
    const press = (event: PointerEvent) => { pressed = event.pointerType === 'mouse' }
    const release = () => {
      pressed = false
      later()
    }
    document.addEventListener('selectionchange', later)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      window.removeEventListener('scroll', later)
    }
  }, [page, briefing])
  const drop = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setSelected(null)
  }, [])
  return { selected, drop }
}

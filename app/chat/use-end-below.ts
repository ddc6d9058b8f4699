'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Less than this below the edge, in pixels, is no reason to go on. */
const NEAR = 24

/** The end of what the last answer says so far, in the column. */
const endOf = (column: HTMLElement) => column.querySelector<HTMLElement>('[data-last="true"] [id^="answer-"]')

/** How to go to the end of the conversation in the column, where it is below the edge; null where it is in view. */
export function useEndBelow(column: RefObject<HTMLElement | null>): (() => void) | null {
  const [below, setBelow] = useState(false)
  useEffect(() => {
    const scrolled = column.current
    if (!scrolled) return
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const end = endOf(scrolled)
        setBelow(end !== null && end.getBoundingClientRect().bottom > scrolled.getBoundingClientRect().bottom + NEAR)
      })
    }
    const sizes = new ResizeObserver(look)
    const observe = () => {
      sizes.disconnect()
      for (const each of [scrolled, ...scrolled.children]) sizes.observe(each)
      look()
    }
    // The exchanges come later than the column.
    const children = new MutationObserver(observe)
    children.observe(scrolled, { childList: true })
    observe()
    scrolled.addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      children.disconnect()
      scrolled.removeEventListener('scroll', look)
    }
  }, [column])
  const goToEnd = useCallback(() => {
    const end = column.current && endOf(column.current)
    end?.scrollIntoView({ block: 'end' })
    // The button goes; the keyboard goes on from where it led.
    end?.focus({ preventScroll: true })
  }, [column])
  return below ? goToEnd : null
}

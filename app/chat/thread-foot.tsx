'use client'
import { type RefObject, useEffect, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** Less than this below the edge, in pixels, is no reason to go on. */
const NEAR = 24

/** The end of what the last answer says so far, in the column. */
const endOf = (column: HTMLElement) => column.querySelector<HTMLElement>('[data-last="true"] [id^="answer-"]')

/** The edge above the composer: what is cut off there fades, and where the end of the conversation is below it a button goes there. */
export function ThreadFoot({ column }: { column: RefObject<HTMLElement | null> }) {
  const messages = useMessages()
  const [above, setAbove] = useState(false)
  useEffect(() => {
    const scrolled = column.current
    if (!scrolled) return
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const end = endOf(scrolled)
        setAbove(end !== null && end.getBoundingClientRect().bottom > scrolled.getBoundingClientRect().bottom + NEAR)
      })
    }
    const sizes = new ResizeObserver(look)
    sizes.observe(scrolled)
    for (const child of scrolled.children) sizes.observe(child)
    scrolled.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scrolled.removeEventListener('scroll', look)
    }
  }, [column])
  const goToEnd = () => {
    const end = column.current && endOf(column.current)
    end?.scrollIntoView({ block: 'end' })
    // The button goes; the keyboard goes on from where it led.
    end?.focus({ preventScroll: true })
  }
  return (
    <div className="pointer-events-none relative z-10 h-0 print:hidden">
      <div aria-hidden="true" className="fade-foot absolute inset-x-0 bottom-0 mx-auto h-6 max-w-[44rem]" />
      {above && (
        // At the edge of the column, most of it beside the words.
        <div className="absolute inset-x-0 bottom-2 mx-auto flex max-w-[44rem] justify-end px-1 sm:px-0">
          <button type="button" className="round-button pointer-events-auto" aria-label={messages.toEnd} title={messages.toEnd} onClick={goToEnd}><SvgIcon name="down" className="size-4" /></button>
        </div>
      )}
    </div>
  )
}

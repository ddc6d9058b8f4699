'use client'
import { useEffect, useState } from 'react'

/** Where a turn has to begin to be the one that is read, in pixels from the upper edge: below the page's tools and a speaker who stand there. */
const READ_AT = 144

/** The turn that is read now: the last that begins above that line, which sinks to the foot of the window as the page's end nears: what is last is read, too. */
function turnInView(): number | null {
  const page = document.documentElement
  const left = page.scrollHeight - page.clientHeight - page.scrollTop
  const near = page.scrollTop > 0 ? Math.max(0, 1 - left / page.clientHeight) : 0
  const line = READ_AT + (page.clientHeight - READ_AT) * near
  const turns = [...document.querySelectorAll<HTMLElement>('section[data-turn]')]
  const last = turns.findLast(each => each.getBoundingClientRect().top <= line)
  return last ? Number(last.dataset['turn']) : null
}

/** The turn of the briefing on the page that is read now; null: none yet. */
export function useTurnInView(): number | null {
  const [turn, setTurn] = useState<number | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setTurn(turnInView()))
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [])
  return turn
}

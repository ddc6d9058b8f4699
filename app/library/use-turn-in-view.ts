'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

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

/** The turn that the page's address names. */
function turnOfAddress(): number | null {
  const named = /^#turn-(\d+)$/.exec(location.hash)?.[1]
  return named === undefined ? null : Number(named)
}

/** What a reader moves the page with. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * The turn of the briefing on the page that is read now; null: none yet. A turn that was gone to is read, wherever the page's
 * end or short turns leave it, until the reader moves the page himself.
 */
export function useTurnInView(): { turn: number | null; onGo: (turn: number) => void } {
  const [turn, setTurn] = useState<number | null>(null)
  const goneTo = useRef<number | null>(null)
  const onGo = useCallback((wanted: number) => {
    goneTo.current = wanted
    setTurn(wanted)
  }, [])
  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setTurn(goneTo.current ?? turnInView()))
    }
    const follow = () => {
      goneTo.current = turnOfAddress()
      look()
    }
    const move = () => { goneTo.current = null }
    follow()
    window.addEventListener('hashchange', follow)
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    for (const each of moves) window.addEventListener(each, move, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
      for (const each of moves) window.removeEventListener(each, move)
    }
  }, [])
  return { turn, onGo }
}

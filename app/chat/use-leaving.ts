'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { holdHere } from '../address/page-steps.ts'
import type { Conversation } from './conversation.ts'

type Leaving = {
  /** Goes at once where nothing is lost by it, else once the reader said so. */
  leave: (go: () => void) => void
  /** What is to be done when the reader says that he leaves; null: nothing is asked. */
  asked: { go: () => void } | null
  stay: () => void
}

/** A private conversation is lost by leaving it, whichever way: then, and never otherwise, the reader is asked first. */
export function useLeaving({ isPrivate, messages }: Pick<Conversation, 'isPrivate' | 'messages'>): Leaving {
  const [asked, setAsked] = useState<Leaving['asked']>(null)
  const atStake = isPrivate && messages.length > 0
  useEffect(() => {
    if (!atStake) return
    const onUnload = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // What older browsers go by.
      event.returnValue = true
    }
    window.addEventListener('beforeunload', onUnload)
    const release = holdHere(go => setAsked({ go }))
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      release()
    }
  }, [atStake])
  // As it is when something is pressed: an undo may have been offered before the private conversation was begun.
  const stake = useRef(atStake)
  stake.current = atStake
  const leave = useCallback((go: () => void) => (stake.current ? setAsked({ go }) : go()), [])
  const stay = useCallback(() => setAsked(null), [])
  return { leave, asked, stay }
}

'use client'
import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { readChatError } from './read-chat-error.ts'

/** Stands where questions would be suggested while the server cannot be asked: that, what helps, and trying again. */
export function StartUnreachable({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const messages = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const pressed = button.current
    // Where it was tried again from here, the keyboard goes on from what comes instead.
    return () => { if (pressed === document.activeElement) document.getElementById('suggestions-title')?.focus() }
  }, [])
  const { message, fix } = readChatError(error, messages)
  return (
    <div className="mt-2 border-l-4 border-warn bg-sunk px-3 py-2">
      <p role="alert">{error instanceof TypeError ? messages.startUnreachable : [message, fix].filter(Boolean).join(' ')}</p>
      <button ref={button} type="button" className="line-button mt-2" onClick={onRetry}>{messages.retry}</button>
    </div>
  )
}

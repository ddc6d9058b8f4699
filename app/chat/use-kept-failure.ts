'use client'
import { useEffect } from 'react'
import type { ChatControls } from './chat-controls.ts'

/** Notes with a question why its answer did not come: it is kept with it, and said after a reload too. */
export function useKeptFailure(chat: ChatControls | null): void {
  const error = chat?.status === 'error' ? chat.error : undefined
  useEffect(() => {
    if (!chat || !error) return
    const { message } = error
    const at = chat.messages.findLastIndex(each => each.role === 'user')
    const question = chat.messages[at]
    if (!question || question.metadata?.failure?.message === message) return
    chat.setMessages(chat.messages.with(at, { ...question, metadata: { ...question.metadata, failure: { message, offline: error instanceof TypeError } } }))
  }, [chat, error])
}

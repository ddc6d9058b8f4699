'use client'
import { useCallback, useEffect, useRef } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ChatControls } from './chat-controls.ts'

/** The same path with or without the note that the reader stopped the answer to the question at a place of it. */
export function withStopNoted(path: readonly AnswerUIMessage[], at: number, stopped: boolean): AnswerUIMessage[] {
  const question = path[at]
  if (!question || (question.metadata?.stopped ?? false) === stopped) return [...path]
  const { stopped: _, ...metadata } = question.metadata ?? {}
  return path.with(at, { ...question, metadata: stopped ? { ...metadata, stopped } : metadata })
}

/** How to stop the answer, which is noted with its question: any other that is not whole was cut short by leaving the page. */
export function useKeptStop(chat: ChatControls | null): () => void {
  const stopping = useRef<string | null>(null)
  const over = chat?.status === 'ready'
  useEffect(() => {
    if (!chat || !over || stopping.current !== chat.conversationId) return
    stopping.current = null
    chat.setMessages(withStopNoted(chat.messages, chat.messages.findLastIndex(each => each.role === 'user'), true))
  }, [chat, over])
  return useCallback(() => {
    if (!chat) return
    stopping.current = chat.conversationId
    void chat.stop()
  }, [chat])
}

'use client'
import { useEffect } from 'react'
import { useSaving } from '../history/use-saving.ts'
import type { ChatControls } from './chat-controls.ts'
import type { ConversationTree } from './conversation-tree.ts'
import { readAnswerMessage } from './read-answer-message.ts'
import { useBranches } from './use-branches.ts'
import { useKeptFailure } from './use-kept-failure.ts'

type LeftAnswerProps = { controls: ChatControls; tree: ConversationTree; onEnd: (conversationId: string, answered: boolean) => void }

/** An answer that is still written while the reader is in another conversation: kept when it ends, stopped when its conversation is deleted. Shows nothing. */
export function LeftAnswer({ controls, tree, onEnd }: LeftAnswerProps) {
  const { conversationId, messages, status, stop } = controls
  const { grown } = useBranches(tree, messages)
  const { gone } = useSaving({ id: conversationId, path: messages, grown, streaming: status === 'streaming', off: false })
  useKeptFailure(controls)
  const over = status === 'ready' || status === 'error'
  const last = messages.at(-1)
  const answered = over && !gone && last !== undefined && readAnswerMessage(last).answer !== null
  useEffect(() => {
    if (gone) void stop()
    if (gone || over) onEnd(conversationId, answered)
  }, [conversationId, gone, over, answered, stop, onEnd])
  return null
}

'use client'
import { useEffect, useRef } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from '../chat/conversation-tree.ts'

export type SavedConversation = { id: string; leafId: string | null; tree: ConversationTree }

type Saving = { id: string; tree: ConversationTree; path: AnswerUIMessage[]; settled: boolean; off: boolean; status: string }

/** Keeps the conversation in the browser whenever a question was sent or its answer ended. */
export function useSaving({ id, tree, path, off, status }: Saving): void {
  const latest = useRef({ id, tree, path })
  latest.current = { id, tree, path }
  useEffect(() => {
    if (off || status === 'streaming' || latest.current.path.length === 0) return
  }, [off, status, id])
}

'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { keepDraft, readDraft } from './drafts.ts'

/**
 * The unsent words of the conversation on the page (`conversationId` null: of a new one); each keeps its own, and they
 * survive a reload, unless `off` (a private conversation). `asking`: a question of the conversation is on its way; words
 * that stand in the field when another one begins it go with it.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, { conversationId, off, asking }: { conversationId: string | null; off: boolean; asking: boolean }): [string, (words: string) => void] {
  const [draft, setDraft] = useState<{ of: string | null; words: string }>({ of: null, words: '' })
  // Before anything is shown of another conversation.
  if (draft.of !== conversationId) setDraft({ of: conversationId, words: asking && draft.of === null ? draft.words : off ? '' : readDraft(conversationId) })
  const change = useCallback((words: string) => {
    setDraft({ of: conversationId, words })
    if (!off) keepDraft(conversationId, words)
  }, [conversationId, off])
  useEffect(() => {
    if (off || conversationId === null || !draft.words || readDraft(conversationId)) return
    keepDraft(conversationId, draft.words)
    keepDraft(null, '')
    // With the conversation: what is typed in it is kept as it is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [conversationId])
  useEffect(() => {
    // Words typed before the page came alive are in the field already and win over older ones.
    const typed = field.current?.value
    if (typed) change(typed)
    else if (!off) setDraft({ of: conversationId, words: readDraft(conversationId) })
    // Once, when the page has come alive.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return [draft.words, change]
}

'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { keepDraft, readDraft } from './drafts.ts'

/**
 * The unsent words of the conversation on the page (`conversationId` null: of a new one); each keeps its own, and they
 * survive a reload, unless `off` (a private conversation).
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, conversationId: string | null, off: boolean): [string, (words: string) => void] {
  const [draft, setDraft] = useState<{ of: string | null; words: string }>({ of: null, words: '' })
  // Before anything is shown of another conversation.
  if (draft.of !== conversationId) setDraft({ of: conversationId, words: off ? '' : readDraft(conversationId) })
  const change = useCallback((words: string) => {
    setDraft({ of: conversationId, words })
    if (!off) keepDraft(conversationId, words)
  }, [conversationId, off])
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

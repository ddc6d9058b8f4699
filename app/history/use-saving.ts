'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from '../chat/conversation-tree.ts'
import { messageWords } from '../chat/message-words.ts'
import { beginHistory, loadHistory } from './load-history.ts'
import { setAside, type UnsavedPath } from './unsaved.ts'

/** UTF-16 units of the first question that make a conversation's name. */
const titleLength = 60

type Saving = { id: string; path: AnswerUIMessage[]; grown: () => ConversationTree; streaming: boolean; off: boolean }

/** Keeps the conversation in the browser whenever a question was sent, an answer ended or another branch is shown. */
export function useSaving({ id, path, grown, streaming, off }: Saving): void {
  const signature = path.map(message => `${message.id}:${message.parts.length}`).join(' ')
  const saved = useRef({ id: '', signature: '' })
  const unsaved = useRef<UnsavedPath | null>(null)
  useEffect(() => {
    const onLeave = () => { if (unsaved.current) setAside(unsaved.current) }
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])
  // With the commit that shows an answer as complete, so that leaving right after it finds it here.
  useLayoutEffect(() => {
    if (saved.current.id !== id) saved.current = { id, signature }
    if (off || streaming || path.length === 0 || saved.current.signature === signature) return
    saved.current = { id, signature }
    const branchMessages = grown()
    const first = path.find(message => message.role === 'user')
    const saving: UnsavedPath = {
      id, title: (first ? messageWords(first) : '').slice(0, titleLength),
      path: path.flatMap(message => branchMessages.get(message.id) ?? []),
    }
    unsaved.current = saving
    beginHistory()
    void loadHistory()
      .then(history => history.save(saving.id, saving.title, saving.path))
      .then(() => { if (unsaved.current === saving) unsaved.current = null })
    // What is kept changes exactly with the signature; path and tree are read at that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, signature, streaming, off])
}

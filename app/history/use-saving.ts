'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from '../chat/conversation-tree.ts'
import { messageWords } from '../chat/message-words.ts'
import { beginHistory, loadHistory } from './load-history.ts'
import { setAside, type UnsavedPath } from './unsaved.ts'
import { useDeleted } from './use-deleted.ts'

/** UTF-16 units of the first question that make a conversation's name. */
const titleLength = 60

function titleOf(path: readonly AnswerUIMessage[]): string {
  const first = path.find(message => message.role === 'user')
  return (first ? messageWords(first) : '').slice(0, titleLength)
}

type Saving = { id: string; path: AnswerUIMessage[]; grown: () => ConversationTree; streaming: boolean; off: boolean }

/**
 * Keeps the conversation in the browser whenever a question was sent, an answer ended or another branch is shown.
 * Gives whether it was deleted in another tab, since when nothing of it is kept, and how to keep it again, whole.
 */
export function useSaving({ id, path, grown, streaming, off }: Saving): { gone: boolean; keepAgain: () => void } {
  const signature = path.map(message => `${message.id}:${message.parts.length}`).join(' ')
  const saved = useRef({ id: '', signature: '' })
  const unsaved = useRef<UnsavedPath | null>(null)
  /** The conversation that the database has, or had: what it does not know yet is new. */
  const [known, setKnown] = useState('')
  const gone = useDeleted(off ? '' : known)
  useEffect(() => {
    const onLeave = () => { if (unsaved.current) setAside(unsaved.current) }
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])
  // With the commit that shows an answer as complete, so that leaving right after it finds it here.
  useLayoutEffect(() => {
    if (saved.current.id !== id) {
      saved.current = { id, signature }
      // What is there at once was opened.
      setKnown(path.length > 0 ? id : '')
    }
    if (off || streaming || path.length === 0 || saved.current.signature === signature) return
    saved.current = { id, signature }
    const branchMessages = grown()
    const saving: UnsavedPath = { id, title: titleOf(path), path: path.flatMap(message => branchMessages.get(message.id) ?? []), isNew: known !== id }
    unsaved.current = saving
    beginHistory()
    void loadHistory()
      .then(history => history.save(saving))
      .then(() => {
        if (unsaved.current === saving) unsaved.current = null
        if (saved.current.id === saving.id) setKnown(saving.id)
      })
    // What is kept changes exactly with the signature; path and tree are read at that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, signature, streaming, off])
  const keepAgain = useCallback(() => {
    const at = Date.now()
    const record = { id, title: titleOf(path), leafId: path.at(-1)?.id ?? null, createdAt: at, updatedAt: at }
    void loadHistory().then(history => history.restore({ record, messages: [...grown().values()] }))
  }, [id, path, grown])
  return { gone, keepAgain }
}

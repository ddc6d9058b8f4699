'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from '../chat/conversation-tree.ts'
import { messageWords } from '../chat/message-words.ts'
import { loadHistory } from './load-history.ts'
import type { KeptConversation } from './open-history.ts'
import { setAside, type UnsavedPath } from './unsaved.ts'
import { useKeepPath } from './use-keep-path.ts'
import { useKept } from './use-kept.ts'

/** UTF-16 units of the first question that make a conversation's name. */
const titleLength = 60

function titleOf(path: readonly AnswerUIMessage[]): string {
  const first = path.find(message => message.role === 'user')
  return (first ? messageWords(first) : '').slice(0, titleLength)
}

type Saving = { id: string; path: AnswerUIMessage[]; grown: () => ConversationTree; streaming: boolean; off: boolean }

/** One call of `History.save`: the path as it is at this moment. */
function savingOf({ id, path, grown }: Saving, known: string): UnsavedPath {
  const branchMessages = grown()
  return { id, title: titleOf(path), path: path.flatMap(message => branchMessages.get(message.id) ?? []), isNew: known !== id }
}

/**
 * Keeps the conversation in the browser whenever a question was sent, an answer ended or another branch is shown, and
 * what is written of an answer when its conversation is left amid it. Gives what is kept of it, whether it was deleted
 * in another tab, since when nothing is, and how to keep it again, whole.
 */
export function useSaving(saving: Saving): { kept: KeptConversation | null; gone: boolean; keepAgain: () => void } {
  const { id, path, grown, streaming, off } = saving
  const signature = path.map(message => `${message.id}:${message.parts.length}${message.metadata?.failure?.message ?? ''}${message.metadata?.stopped ? '!' : ''}`).join(' ')
  const saved = useRef({ id: '', signature: '' })
  const shown = useRef<Saving | null>(null)
  /** The conversation that the database has, or had: what it does not know yet is new. */
  const [known, setKnown] = useState('')
  const kept = useKept(off ? '' : known)
  const { keep, unconfirmed } = useKeepPath(confirmed => { if (saved.current.id === confirmed) setKnown(confirmed) })
  useEffect(() => {
    const onLeave = () => {
      const amid = shown.current
      const wanted = amid?.streaming && !amid.off ? savingOf(amid, known) : unconfirmed()
      if (wanted) setAside(wanted)
    }
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [known, unconfirmed])
  // With the commit that shows an answer as complete, so that leaving right after it finds it here.
  useLayoutEffect(() => {
    if (saved.current.id !== id) {
      const left = shown.current
      if (left?.streaming && !left.off) keep(savingOf(left, known))
      saved.current = { id, signature }
      // What is there at once was opened.
      setKnown(path.length > 0 ? id : '')
    }
    if (off || streaming || path.length === 0 || saved.current.signature === signature) return
    saved.current = { id, signature }
    keep(savingOf(saving, known))
    // What is kept changes exactly with the signature; path and tree are read at that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, signature, streaming, off])
  useLayoutEffect(() => { shown.current = saving })
  const keepAgain = useCallback(() => {
    const at = Date.now()
    const record = { id, title: titleOf(path), leafId: path.at(-1)?.id ?? null, createdAt: at, updatedAt: at }
    void loadHistory().then(history => history.restore({ record, messages: [...grown().values()] }))
  }, [id, path, grown])
  return { kept: kept ?? null, gone: kept === null, keepAgain }
}

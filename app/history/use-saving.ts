'use client'
import { useEffect, useRef } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from '../chat/conversation-tree.ts'
import { messageWords } from '../chat/message-words.ts'
import { beginHistory, loadHistory } from './load-history.ts'

/** UTF-16 units of the first question that make a conversation's name. */
const titleLength = 60

type Saving = { id: string; path: AnswerUIMessage[]; grown: () => ConversationTree; streaming: boolean; off: boolean }

/** Keeps the conversation in the browser whenever a question was sent, an answer ended or another branch is shown. */
export function useSaving({ id, path, grown, streaming, off }: Saving): void {
  const signature = path.map(message => `${message.id}:${message.parts.length}`).join(' ')
  const saved = useRef({ id: '', signature: '' })
  useEffect(() => {
    if (saved.current.id !== id) saved.current = { id, signature }
    if (off || streaming || path.length === 0 || saved.current.signature === signature) return
    saved.current = { id, signature }
    const branchMessages = grown()
    const questions = path.filter(message => message.role === 'user').map(messageWords)
    beginHistory()
    void loadHistory().then(history => history.save(
      id, (questions[0] ?? '').slice(0, titleLength), questions.join('\n'),
      path.flatMap(message => branchMessages.get(message.id) ?? []),
    ))
    // What is kept changes exactly with the signature; path and tree are read at that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, signature, streaming, off])
}

'use client'
import { useEffect } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { type ConversationTree, pathTo } from '../chat/conversation-tree.ts'
import { readAnswerMessage } from '../chat/read-answer-message.ts'
import { loadHistory } from './load-history.ts'
import type { KeptConversation } from './open-history.ts'

type Shown = { id: string; path: AnswerUIMessage[]; grown: () => ConversationTree; kept: KeptConversation | null; busy: boolean }

const unfinished = (message: AnswerUIMessage | undefined): boolean => message?.role === 'assistant' && readAnswerMessage(message).answer === null

/**
 * What another tab wrote in the conversation that is on the page: told with the tree that has it, and with the path where that
 * only goes on from the one on screen (else it is a branch that the reader can turn to). While this tab is answering it waits.
 */
export function useWrittenElsewhere({ id, path, grown, kept, busy }: Shown, tell: (tree: ConversationTree, path: AnswerUIMessage[] | null) => void): void {
  useEffect(() => {
    if (!kept || busy) return
    const own = grown()
    const last = path.at(-1)
    if (kept.messageIds.every(messageId => own.has(messageId)) && !unfinished(last)) return
    let late = false
    void loadHistory().then(history => history.load(id)).then(whole => {
      if (late || !whole) return
      const news = whole.messages.filter(each => (own.get(each.id)?.message.parts.length ?? 0) < each.message.parts.length)
      const longer = pathTo(new Map(whole.messages.map(each => [each.id, each])), whole.record.leafId)
      // A question whose answer is still being written there comes with it.
      if (news.length === 0 || longer.at(-1)?.role === 'user') return
      const goesOn = path.every((message, index) => longer[index]?.id === message.id)
      tell(new Map([...own, ...news.map(each => [each.id, each] as const)]), goesOn ? longer : null)
    }).catch(() => {})
    return () => { late = true }
    // What is shown is read when the kept conversation changes or this tab has answered.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, kept, busy])
}

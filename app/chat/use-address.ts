'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { noteConversation } from '../history/last-conversation.ts'
import { loadHistory } from '../history/load-history.ts'
import type { Conversation } from './conversation.ts'

function wantedConversation(): string | null {
  return new URLSearchParams(location.search).get('c')
}

/**
 * Ties the conversation to the page's address: `?q=` asks at once, `?c=` is a kept conversation (`?at=` a message
 * of it), `?private` begins one that is kept nowhere; so that a reload and the browser's back find it again. Gives how to open one, at a message where that is
 * wanted, and whether one is on its way.
 */
export function useAddress(conversation: Conversation): { openKept: (id: string, messageId?: string) => void; opening: boolean } {
  const [opening, setOpening] = useState(false)
  const now = useRef(conversation)
  now.current = conversation
  const openKept = useCallback((id: string, messageId?: string) => {
    if (messageId && id === now.current.id) {
      now.current.show(messageId)
      return
    }
    setOpening(true)
    void loadHistory()
      .then(history => history.load(id))
      .then(kept => {
        if (kept) now.current.open({ id, leafId: kept.record.leafId, tree: new Map(kept.messages.map(each => [each.id, each])), messageId })
        else now.current.startNew()
      })
      .finally(() => setOpening(false))
  }, [])
  useEffect(() => {
    const query = new URLSearchParams(location.search)
    const question = query.get('q')?.trim()
    const id = wantedConversation()
    if (question) now.current.ask(question)
    else if (id) openKept(id, query.get('at') ?? undefined)
    else if (query.has('private')) {
      history.replaceState(history.state, '', '/')
      now.current.startNew(true)
    }
    const onPop = () => {
      const wanted = wantedConversation()
      if (wanted === now.current.id) return
      if (wanted) openKept(wanted)
      else if (now.current.messages.length > 0) now.current.startNew()
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [openKept])
  const { id, isPrivate } = conversation
  const begun = conversation.messages.length > 0
  useEffect(() => {
    // `first` is the page before anything was opened or asked: its address may still say what to open.
    if (opening || id === 'first') return
    const address = begun && !isPrivate ? `/?c=${id}` : '/'
    const here = location.pathname + location.search
    noteConversation(begun && !isPrivate ? id : null)
    if (here === address) return
    if ((wantedConversation() === null || wantedConversation() === id) && begun) history.replaceState(history.state, '', address)
    else history.pushState(history.state, '', address)
  }, [id, begun, isPrivate, opening])
  return { openKept, opening }
}

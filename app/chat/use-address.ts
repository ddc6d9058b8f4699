'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isPrivateHere, onTravel, whenSettled, writeAddress } from '../address/page-steps.ts'
import { filtersAddress, readFilters } from '../composer/filters-address.ts'
import { conversationAddress, noteConversation } from '../history/last-conversation.ts'
import { loadHistory } from '../history/load-history.ts'
import type { Conversation } from './conversation.ts'
import { loadThread } from './load-thread.ts'

const asked = () => new URLSearchParams(location.search)
const wantedConversation = () => asked().get('c')

/**
 * Ties the conversation to the page's address: `?q=` asks at once, `?c=` is a kept conversation (`?at=` a message
 * of it), `?private` begins one that is kept nowhere; so that a reload and the browser's back find it again. Gives how
 * to open one, at a message where that is wanted, and whether one is on its way.
 */
export function useAddress(conversation: Conversation): { openKept: (id: string, messageId?: string) => void; opening: boolean } {
  const [opening, setOpening] = useState(false)
  const now = useRef(conversation)
  now.current = conversation
  /** What was wanted last: what is loaded later than that comes too late. */
  const latest = useRef('')
  const openKept = useCallback((id: string, messageId?: string) => {
    latest.current = id
    if (messageId && id === now.current.id) {
      now.current.show(messageId)
      return
    }
    setOpening(true)
    void loadThread().catch(() => {})
    void loadHistory()
      .then(history => history.load(id))
      .catch(() => null)
      .then(kept => {
        if (latest.current !== id) return
        if (kept) now.current.open({ id, leafId: kept.record.leafId, tree: new Map(kept.messages.map(each => [each.id, each])), messageId })
        else now.current.startNew({ missing: true })
      })
      .finally(() => setOpening(false))
  }, [])
  useEffect(() => {
    const query = asked()
    const question = query.get('q')?.trim()
    const id = wantedConversation()
    if (question) now.current.ask(question)
    else if (id) openKept(id, query.get('at') ?? undefined)
    else if (query.has('private') || isPrivateHere()) now.current.startNew({ isPrivate: true })
    return onTravel(() => {
      const wanted = wantedConversation()
      latest.current = wanted ?? ''
      if (!wanted) now.current.startNew({ isPrivate: isPrivateHere(), filters: readFilters(location.search) })
      else if (wanted !== now.current.id) openKept(wanted, asked().get('at') ?? undefined)
    })
  }, [openKept])
  const { id, isPrivate, start } = conversation
  const begun = conversation.messages.length > 0
  useEffect(() => {
    // `first` is the page before anything was opened or asked: its address may still say what to open. That of a conversation which is not here stays, too.
    if (opening || id === 'first' || (start.missing && !begun)) return
    const kept = begun && !isPrivate
    noteConversation(kept ? id : null)
    whenSettled(() => {
      const address = kept ? conversationAddress(id) : filtersAddress(start.filters ?? {})
      const wanted = wantedConversation()
      if (`${location.pathname}${location.search}` === address && isPrivateHere() === isPrivate) return
      // The same place said otherwise, a question that a reload would ask again, and a start that nothing came of leave no entry behind.
      const instead = wanted === id || asked().has('q') || (wanted === null && !kept)
      writeAddress(address, { isPrivate, instead })
    })
  }, [id, begun, isPrivate, opening, start])
  return { openKept, opening }
}

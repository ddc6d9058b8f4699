'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Filters } from '../../lib/contract/request.ts'
import type { AnswerUIMessage, QuestionScope } from '../../lib/stream/ui-message.ts'
import { useSaving } from '../history/use-saving.ts'
import { useWrittenElsewhere } from '../history/use-written-elsewhere.ts'
import type { Conversation, Start } from './conversation.ts'
import { type ConversationTree, leafUnder, pathTo } from './conversation-tree.ts'
import { messageWords } from './message-words.ts'
import { newId } from './new-id.ts'
import { filtersOf, sameFilters, within } from './question-scope.ts'
import { useBranches } from './use-branches.ts'
import { useEngines } from './use-engines.tsx'
import { useKeptFailure } from './use-kept-failure.ts'
import { useKeptStop, withStopNoted } from './use-kept-stop.ts'
import { userMessage, type Waiting } from './waiting-question.ts'

type Opened = { id: string; initial: AnswerUIMessage[]; tree: ConversationTree; isPrivate: boolean; at?: { messageId: string } | null; start?: Start }

const emptyTree: ConversationTree = new Map()
const plainStart: Start = {}

/** The conversation on the page: its path on screen, its branches, and what can be done with it. */
export function useConversation(filters: Filters): Conversation {
  const [opened, setOpened] = useState<Opened>(() => ({ id: 'first', initial: [], tree: emptyTree, isPrivate: false }))
  const [wanted, setWanted] = useState(false)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  /** An answer wanted anew before the engine was there. */
  const [again, setAgain] = useState<{ messageId: string | undefined } | null>(null)
  const { chat, reload, leaveFor, leftAnswers, engines } = useEngines(opened, wanted)
  // Shown until the engine shows it: the question is gone for no moment. In its place there may still be one that was edited.
  const inPlace = waiting?.sent ? chat?.messages[waiting.after.length] : undefined
  const taken = inPlace !== undefined && !opened.tree.has(inPlace.id)
  if (taken) setWaiting(null)
  const messages = useMemo(() => (waiting && !taken ? [...waiting.after, userMessage(waiting)] : (chat?.messages ?? opened.initial)), [waiting, taken, chat?.messages, opened.initial])
  const status = chat?.status ?? 'ready'
  const busy = (waiting ?? again) !== null && !reload || status === 'submitted' || status === 'streaming'
  const path = chat?.messages ?? opened.initial
  const { branches, grown } = useBranches(opened.tree, path)
  useKeptFailure(chat)
  const stopAnswer = useKeptStop(chat)
  const request = useRef({ body: filters })
  request.current = { body: filters }

  const { kept, gone, keepAgain } = useSaving({ id: opened.id, path, grown, streaming: status === 'streaming', off: opened.isPrivate || opened.id === 'first' })

  useWrittenElsewhere({ id: opened.id, path, grown, kept, busy }, (tree, longer) => {
    setOpened({ ...opened, tree, ...(longer && { initial: longer }) })
    if (longer) chat?.setMessages(longer)
  })

  useEffect(() => {
    if (!chat || !waiting || waiting.sent) return
    setWaiting({ ...waiting, sent: true })
    chat.setMessages(waiting.after)
    void chat.sendMessage({ text: waiting.question, metadata: waiting.scope }, { body: within(request.current.body, waiting.scope) })
  }, [chat, waiting])

  const send = useCallback((after: AnswerUIMessage[], question: string, scope: QuestionScope = {}) => {
    reload?.()
    setWanted(true)
    if (opened.id === 'first') setOpened({ ...opened, id: newId() })
    else setOpened({ ...opened, tree: grown(), at: null })
    setWaiting({ after, question, scope: { filters: filtersOf(request.current.body), ...scope } })
  }, [opened, grown, reload])

  const regenerate = useCallback((messageId?: string) => {
    reload?.()
    if (!chat) {
      if (!waiting) setAgain({ messageId })
      return
    }
    const place = messageId === undefined ? path.length - 1 : path.findIndex(each => each.id === messageId)
    const at = path.slice(0, place + 1).findLastIndex(each => each.role === 'user')
    const question = path[at]
    const { filters = filtersOf(request.current.body), failure: _, stopped: __, ...scope } = question?.metadata ?? {}
    // Restricted otherwise by now it is another question: one that says what it is asked of.
    if (question && !sameFilters(filters, request.current.body)) send(path.slice(0, at), messageWords(question), scope)
    else {
      setOpened({ ...opened, tree: grown() })
      if (question?.metadata?.stopped) chat.setMessages(withStopNoted(path, at, false))
      void chat.regenerate({ messageId, body: within(request.current.body, { ...scope, filters }) })
    }
  }, [chat, opened, grown, path, send, reload, waiting])

  useEffect(() => {
    if (!chat || !again) return
    setAgain(null)
    regenerate(again.messageId)
  }, [chat, again, regenerate])

  const stop = useCallback(() => {
    setAgain(null)
    if (!waiting || waiting.sent) return stopAnswer()
    // Before anything was sent: the question stays, as one that has no answer.
    const stopped = [...waiting.after, userMessage({ ...waiting, scope: { ...waiting.scope, stopped: true } }, newId())]
    setWaiting(null)
    setOpened({ ...opened, initial: stopped })
    chat?.setMessages(stopped)
  }, [chat, opened, waiting, stopAnswer])

  const showBranch = useCallback((messageId: string, at: Opened['at'] = opened.at) => {
    const tree = grown()
    const shown = pathTo(tree, leafUnder(tree, messageId))
    setOpened({ ...opened, tree, initial: shown, at })
    chat?.setMessages(shown)
  }, [chat, opened, grown])

  const show = useCallback((messageId: string) => {
    const at = { messageId }
    if (path.some(each => each.id === messageId)) setOpened({ ...opened, at })
    else if (!busy) showBranch(messageId, at)
  }, [path, opened, busy, showBranch])

  const begin = useCallback((next: Opened) => {
    leaveFor(next.id, opened.isPrivate ? null : grown())
    if (next.id !== opened.id) setWaiting(null)
    setAgain(null)
    setOpened(next)
  }, [opened, grown, leaveFor])

  return {
    id: opened.id, messages, branches, busy, stage: waiting ? null : (chat?.stage ?? null), leftAnswers, isPrivate: opened.isPrivate, gone, keepAgain,
    error: reload && (waiting ?? again) ? new TypeError('the chat did not load') : status === 'error' ? (chat?.error ?? null) : null,
    ask: (question, scope) => send(path, question, scope),
    edit: (messageId, question) => send(path.slice(0, Math.max(0, path.findIndex(each => each.id === messageId))), question),
    regenerate, show, at: opened.at ?? null,
    showBranch: messageId => showBranch(messageId),
    stop,
    open: ({ id, leafId, tree, messageId }) => {
      setWanted(true)
      const whole = pathTo(tree, leafId)
      const at = messageId && tree.has(messageId) ? { messageId } : null
      const initial = at && !whole.some(each => each.id === at.messageId) ? pathTo(tree, leafUnder(tree, at.messageId)) : whole
      begin({ id, initial, tree, isPrivate: false, at })
    },
    startNew: (start = plainStart) => begin({ id: newId(), initial: [], tree: emptyTree, isPrivate: start.isPrivate ?? false, start }),
    start: opened.start ?? plainStart,
    engine: engines,
  }
}

'use client'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Filters } from '../../lib/contract/request.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { type SavedConversation, useSaving } from '../history/use-saving.ts'
import type { ChatControls } from './chat-controls.ts'
import { type ConversationTree, leafUnder, pathTo, withPath } from './conversation-tree.ts'
import { newId } from './new-id.ts'

const ChatEngine = lazy(() => import('./chat-engine.tsx'))

export type Conversation = {
  id: string
  messages: AnswerUIMessage[]
  tree: ConversationTree
  busy: boolean
  error: Error | null
  stage: string | null
  isPrivate: boolean
  ask: (question: string) => void
  edit: (messageId: string, question: string) => void
  regenerate: (messageId?: string) => void
  showBranch: (messageId: string) => void
  stop: () => void
  open: (saved: SavedConversation) => void
  startNew: (isPrivate?: boolean) => void
  /** Renders nothing; must stand somewhere in the page. */
  engine: ReactNode
}

type Opened = { id: string; initial: AnswerUIMessage[]; tree: ConversationTree; isPrivate: boolean }
/** Something asked before the engine was there. */
type Waiting = { after: AnswerUIMessage[]; question: string }

const emptyTree: ConversationTree = new Map()

function userMessage(question: string): AnswerUIMessage {
  return { id: 'waiting', role: 'user', parts: [{ type: 'text', text: question }] }
}

/** The conversation on the page: its path on screen, its branches, and what can be done with it. */
export function useConversation(filters: Filters): Conversation {
  const [opened, setOpened] = useState<Opened>(() => ({ id: 'first', initial: [], tree: emptyTree, isPrivate: false }))
  const [wanted, setWanted] = useState(false)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [controls, setControls] = useState<ChatControls | null>(null)
  const [stage, setStage] = useState<string | null>(null)
  const chat = controls?.conversationId === opened.id ? controls : null
  const messages = useMemo(() => {
    const shown = waiting ? waiting.after : (chat?.messages ?? opened.initial)
    return waiting ? [...shown, userMessage(waiting.question)] : shown
  }, [waiting, chat?.messages, opened.initial])
  const status = chat?.status ?? 'ready'
  const busy = waiting !== null || status === 'submitted' || status === 'streaming'
  const tree = useMemo(() => withPath(opened.tree, chat?.messages ?? opened.initial, Date.now()), [opened, chat?.messages])
  const request = useRef({ body: filters })
  request.current = { body: filters }

  useSaving({ id: opened.id, tree, path: chat?.messages ?? opened.initial, settled: !busy, off: opened.isPrivate || opened.id === 'first', status })

  useEffect(() => {
    if (!chat || !waiting) return
    setWaiting(null)
    chat.setMessages(waiting.after)
    void chat.sendMessage({ text: waiting.question }, request.current)
  }, [chat, waiting])

  const send = useCallback((after: AnswerUIMessage[], question: string) => {
    setStage(null)
    setWanted(true)
    if (opened.id === 'first') setOpened({ ...opened, id: newId() })
    else if (chat) setOpened({ ...opened, tree })
    setWaiting({ after, question })
  }, [opened, chat, tree])

  const regenerate = useCallback((messageId?: string) => {
    if (!chat) return
    setStage(null)
    setOpened({ ...opened, tree })
    void chat.regenerate({ messageId, ...request.current })
  }, [chat, opened, tree])

  const showBranch = useCallback((messageId: string) => {
    const path = pathTo(tree, leafUnder(tree, messageId))
    setOpened({ ...opened, tree, initial: path })
    chat?.setMessages(path)
  }, [chat, opened, tree])

  const begin = useCallback((next: Opened) => {
    void chat?.stop()
    setWaiting(null)
    setStage(null)
    setOpened(next)
  }, [chat])

  return {
    id: opened.id, messages, tree, busy, stage, isPrivate: opened.isPrivate,
    error: status === 'error' ? (chat?.error ?? null) : null,
    ask: question => send(chat?.messages ?? opened.initial, question),
    edit: (messageId, question) => send(pathTo(tree, tree.get(messageId)?.parentId ?? null), question),
    regenerate, showBranch,
    stop: () => { void chat?.stop() },
    open: saved => {
      setWanted(true)
      begin({ id: saved.id, initial: pathTo(saved.tree, saved.leafId), tree: saved.tree, isPrivate: false })
    },
    startNew: (isPrivate = false) => begin({ id: newId(), initial: [], tree: emptyTree, isPrivate }),
    engine: wanted && (
      <Suspense fallback={null}>
        <ChatEngine key={opened.id} conversationId={opened.id} initial={opened.initial} onChange={setControls} onStage={setStage} />
      </Suspense>
    ),
  }
}

'use client'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Filters } from '../../lib/contract/request.ts'
import type { AnswerUIMessage, QuestionScope } from '../../lib/stream/ui-message.ts'
import { useSaving } from '../history/use-saving.ts'
import type { ChatControls } from './chat-controls.ts'
import { branchesOf, type ConversationTree, leafUnder, pathTo, withPath } from './conversation-tree.ts'
import { newId } from './new-id.ts'

const ChatEngine = lazy(() => import('./chat-engine.tsx'))

export type Conversation = {
  id: string
  messages: AnswerUIMessage[]
  /** For each message, the messages that follow the same one as it does, oldest first. */
  branches: ReadonlyMap<string, string[]>
  busy: boolean
  error: Error | null
  stage: string | null
  isPrivate: boolean
  /** `briefingIds` restricts this question alone, beside what the reader chose. */
  ask: (question: string, briefingIds?: string[]) => void
  edit: (messageId: string, question: string) => void
  regenerate: (messageId?: string) => void
  showBranch: (messageId: string) => void
  /** Brings a message of this conversation into view, whichever branch it is in. */
  show: (messageId: string) => void
  /** The message to be brought into view, a new object each time; null: the end. */
  at: { messageId: string } | null
  stop: () => void
  open: (kept: { id: string; leafId: string | null; tree: ConversationTree; messageId?: string }) => void
  startNew: (isPrivate?: boolean) => void
  /** Renders nothing; must stand somewhere in the page. */
  engine: ReactNode
}

type Opened = { id: string; initial: AnswerUIMessage[]; tree: ConversationTree; isPrivate: boolean; at?: { messageId: string } | null }
/** Something asked before the engine was there. */
type Waiting = { after: AnswerUIMessage[]; question: string; scope: QuestionScope }

const emptyTree: ConversationTree = new Map()

/** What a question is restricted to: its own scope, unless the reader asks certain speakers, who need not be in it. */
function within(filters: Filters, scope: QuestionScope | undefined): Filters {
  return filters.speakers ? filters : { ...filters, ...scope }
}

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
  const path = chat?.messages ?? opened.initial
  const seen = useRef(new Map<string, number>())
  const ids = path.map(message => message.id).join(' ')
  // Which messages there are, and in which order: their words change with every piece that streams in.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const branches = useMemo(() => branchesOf(withPath(opened.tree, path, seen.current)), [opened.tree, ids])
  const grown = useCallback(() => withPath(opened.tree, path, seen.current), [opened.tree, path])
  const request = useRef({ body: filters })
  request.current = { body: filters }

  useSaving({ id: opened.id, path, grown, streaming: status === 'streaming', off: opened.isPrivate || opened.id === 'first' })

  useEffect(() => {
    if (!chat || !waiting) return
    setWaiting(null)
    chat.setMessages(waiting.after)
    void chat.sendMessage({ text: waiting.question, metadata: waiting.scope }, { body: within(request.current.body, waiting.scope) })
  }, [chat, waiting])

  const send = useCallback((after: AnswerUIMessage[], question: string, scope: QuestionScope = {}) => {
    setStage(null)
    setWanted(true)
    if (opened.id === 'first') setOpened({ ...opened, id: newId() })
    else setOpened({ ...opened, tree: grown(), at: null })
    setWaiting({ after, question, scope })
  }, [opened, grown])

  const regenerate = useCallback((messageId?: string) => {
    if (!chat) return
    setStage(null)
    setOpened({ ...opened, tree: grown() })
    // Asked again of what it was asked of.
    const reply = messageId === undefined ? path.length : path.findIndex(each => each.id === messageId)
    const scope = path.slice(0, Math.max(0, reply)).findLast(each => each.role === 'user')?.metadata
    void chat.regenerate({ messageId, body: within(request.current.body, scope) })
  }, [chat, opened, grown, path])

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
    void chat?.stop()
    setWaiting(null)
    setStage(null)
    setOpened(next)
  }, [chat])

  return {
    id: opened.id, messages, branches, busy, stage, isPrivate: opened.isPrivate,
    error: status === 'error' ? (chat?.error ?? null) : null,
    ask: (question, briefingIds) => send(path, question, briefingIds ? { briefingIds } : {}),
    edit: (messageId, question) => send(path.slice(0, Math.max(0, path.findIndex(each => each.id === messageId))), question),
    regenerate, show, at: opened.at ?? null,
    showBranch: messageId => showBranch(messageId),
    stop: () => { void chat?.stop() },
    open: kept => {
      setWanted(true)
      const { id, tree, messageId } = kept
      const whole = pathTo(tree, kept.leafId)
      const at = messageId && tree.has(messageId) ? { messageId } : null
      const initial = at && !whole.some(each => each.id === at.messageId) ? pathTo(tree, leafUnder(tree, at.messageId)) : whole
      begin({ id, initial, tree, isPrivate: false, at })
    },
    startNew: (isPrivate = false) => begin({ id: newId(), initial: [], tree: emptyTree, isPrivate }),
    engine: wanted && (
      <Suspense fallback={null}>
        <ChatEngine key={opened.id} conversationId={opened.id} initial={opened.initial} onChange={setControls} onStage={setStage} />
      </Suspense>
    ),
  }
}

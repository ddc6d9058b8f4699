'use client'
import { type ReactNode, useCallback, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { LeftAnswerState } from '../history/conversation-place.ts'
import { loadLater } from '../notice/load-later.tsx'
import type { ChatControls } from './chat-controls.ts'
import type { ConversationTree } from './conversation-tree.ts'
import { EngineFailed } from './engine-failed.tsx'
import { LeftAnswer } from './left-answer.tsx'

const ChatEngine = loadLater(() => import('./chat-engine.tsx'), EngineFailed)

/** A browser holds six connections to one server: of the answers that are left while they are written the oldest is stopped. */
const mostLeft = 3

type Seed = { id: string; initial: AnswerUIMessage[]; tree: ConversationTree }

type Engines = {
  /** The engine of the conversation on the page; null: it is not there yet. */
  chat: ChatControls | null
  /** How to load the engine again, where it did not come. */
  reload: (() => void) | null
  /** Another conversation comes onto the page: an answer that is being written goes on where `keep` gives its branches, else it is stopped. */
  leaveFor: (next: string, keep: ConversationTree | null) => void
  /** The conversations that were left amid an answer, and how it stands, until they are opened again. */
  leftAnswers: ReadonlyMap<string, LeftAnswerState>
  engines: ReactNode
}

/** The chat engine of the conversation on the page, and those of the conversations that were left amid an answer. */
export function useEngines(opened: Seed, wanted: boolean): Engines {
  const [controls, setControls] = useState<ReadonlyMap<string, ChatControls>>(new Map())
  const [left, setLeft] = useState<Seed[]>([])
  const [answered, setAnswered] = useState<string[]>([])
  const [reload, setReload] = useState<(() => void) | null>(null)
  // A function, given to a setter as it is, would be called.
  const onFailed = useCallback((retry: (() => void) | null) => setReload(() => retry), [])
  const onChange = useCallback((changed: ChatControls) => setControls(known => new Map(known).set(changed.conversationId, changed)), [])
  const onEnd = useCallback((ended: string, whole: boolean) => {
    setLeft(all => all.filter(each => each.id !== ended))
    if (whole) setAnswered(all => [...all, ended])
  }, [])
  const { id } = opened
  const chat = controls.get(id) ?? null
  const leaveFor = useCallback((next: string, keep: ConversationTree | null) => {
    if (next === id) return
    const writing = chat?.status === 'submitted' || chat?.status === 'streaming'
    if (writing && !keep) void chat.stop()
    const all = [...left, ...(writing && keep ? [{ ...opened, tree: keep }] : [])]
    for (const each of all.slice(0, -mostLeft)) void controls.get(each.id)?.stop()
    const kept = all.slice(-mostLeft)
    // What an engine that goes away told last is not true of the one that may come in its place.
    setControls(known => new Map([...known].filter(([each]) => kept.some(other => other.id === each))))
    setLeft(kept.filter(each => each.id !== next))
    setAnswered(all => all.filter(each => each !== next))
  }, [id, opened, chat, controls, left])
  const behind = left.filter(each => each.id !== id)
  const leftAnswers = new Map([...answered.map(each => [each, 'answered'] as const), ...behind.map(each => [each.id, 'answering'] as const)])
  return {
    chat, reload, leaveFor, leftAnswers,
    engines: (
      <>
        {/* One list: the engine of a conversation stays the same, whether it is on the page or left. */}
        {[...(wanted ? [opened] : []), ...behind].map(each => <ChatEngine key={each.id} conversationId={each.id} initial={each.initial} onChange={onChange} onFailed={onFailed} />)}
        {behind.map(each => {
          const own = controls.get(each.id)
          return own && <LeftAnswer key={each.id} controls={own} tree={each.tree} onEnd={onEnd} />
        })}
      </>
    ),
  }
}

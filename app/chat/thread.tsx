'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { AnswerUIMessage, ReaderFilters } from '../../lib/stream/ui-message.ts'
import type { ExportFormat } from '../copy/export-conversation.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useConfiguredModel } from '../settings/use-configured-model.ts'
import { Exchange } from './exchange.tsx'
import type { Conversation } from './conversation.ts'
import type { NextSuggestions } from './use-next-suggestions.ts'

/** Question and reply pairs of a path. */
function exchangesOf(messages: AnswerUIMessage[]): { question: AnswerUIMessage; reply: AnswerUIMessage | null }[] {
  return messages.flatMap((message, index) => {
    if (message.role !== 'user') return []
    const next = messages[index + 1]
    return [{ question: message, reply: next?.role === 'assistant' ? next : null }]
  })
}

const none: string[] = []

/** Brings the exchange of a message to the top and its answer in the keyboard's way. */
function showExchange(list: HTMLElement | null, messageId: string): void {
  const articles = [...list?.querySelectorAll<HTMLElement>('[data-exchange]') ?? []]
  const article = articles.find(each => each.dataset.exchange === messageId || each.querySelector(`[id="answer-${CSS.escape(messageId)}"]`) !== null)
  article?.querySelector<HTMLElement>('[id^="answer-"]')?.focus({ preventScroll: true })
  article?.scrollIntoView({ block: 'start' })
}

type ThreadProps = { conversation: Conversation; suggestions: NextSuggestions; filters: ReaderFilters; onAskFreely: (question: string) => void }

/**
 * The exchanges of a conversation. A new question is brought to the top once and the page then
 * stays where the reader has it: the answer grows below, into room that is already kept for it.
 */
export default function Thread({ conversation, suggestions, filters, onAskFreely }: ThreadProps) {
  const { messages, branches, busy, stage, error, id, at, isPrivate } = conversation
  // Asked with the first question, and known long before its answer.
  const mayWrite = useConfiguredModel() !== null
  const exchanges = useMemo(() => exchangesOf(messages), [messages])
  const list = useRef<HTMLDivElement>(null)
  const actions = useRef({ ...conversation, askFreely: onAskFreely })
  actions.current = { ...conversation, askFreely: onAskFreely }
  const words = useMessages()
  const stable = useMemo(() => ({
    ask: (question: string, briefingIds?: string[]) => actions.current.ask(question, briefingIds && { briefingIds }),
    askFreely: (question: string) => actions.current.askFreely(question),
    edit: (messageId: string, question: string) => actions.current.edit(messageId, question),
    regenerate: (messageId?: string) => actions.current.regenerate(messageId),
    showBranch: (messageId: string) => actions.current.showBranch(messageId),
    exportAs: (format: ExportFormat) => void import('../copy/export-shown.ts').then(({ exportShown }) => exportShown(actions.current, format, words)),
  }), [words])
  useEffect(() => {
    if (at) showExchange(list.current, at.messageId)
    else list.current?.querySelector('[data-last="true"]')?.scrollIntoView({ block: 'start' })
  }, [exchanges.length, id, at])
  return (
    <div ref={list} className="mx-auto w-full max-w-[44rem] px-4 pb-8 sm:px-8 print:max-w-none print:px-0 [&>[data-last=true]]:min-h-[calc(100cqh-2rem)]">
      {exchanges.map(({ question, reply }, index) => {
        const last = index === exchanges.length - 1
        return (
          <Exchange
            key={question.id} question={question} reply={reply} last={last} mayBeMarked={last && mayWrite} busy={busy} stage={last ? stage : null} error={last ? error : null}
            questionBranches={branches.get(question.id) ?? none}
            replyBranches={(reply && branches.get(reply.id)) ?? none}
            isPrivate={isPrivate} later={exchanges.length - index - 1} suggestions={last ? suggestions : null} filters={filters} onAsk={stable.ask} onAskFreely={stable.askFreely}
            onEdit={stable.edit} onRegenerate={stable.regenerate} onShowBranch={stable.showBranch} onExport={stable.exportAs}
          />
        )
      })}
    </div>
  )
}

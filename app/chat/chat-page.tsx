'use client'
import { lazy, Suspense, useMemo, useRef } from 'react'
import { focusSoon } from '../address/focus-soon.ts'
import { Composer } from '../composer/composer.tsx'
import { FilterButton } from '../composer/filter-button.tsx'
import { useFilters } from '../composer/use-filters.ts'
import { Sidebar } from '../history/sidebar.tsx'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { isTyping } from '../keyboard/is-typing.ts'
import { ShortcutKeys } from '../keyboard/shortcut-keys.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { NoticesPlace } from '../notice/notices.tsx'
import { PartFailedModal } from '../notice/part-failed-modal.tsx'
import { useSettings } from '../settings/use-settings.tsx'
import { SourceFailed } from '../source/source-failed.tsx'
import { CitationActionsContext } from './citation-actions.tsx'
import { ConversationMissing } from './conversation-missing.tsx'
import { DeletedElsewhere } from './deleted-elsewhere.tsx'
import { LeavePrivate } from './leave-private.tsx'
import { LiveAnnouncement } from './live-announcement.tsx'
import { lastAnswer } from './last-answer.ts'
import { loadThread } from './load-thread.ts'
import { messageWords } from './message-words.ts'
import { oneLine } from './one-line.ts'
import { StartScreen } from './start-screen.tsx'
import { stepCitation } from './step-citation.ts'
import { ThreadFailed } from './thread-failed.tsx'
import { useAddress } from './use-address.ts'
import { useCitations } from './use-citations.ts'
import { useConversation } from './use-conversation.tsx'
import { useConversationFilters } from './use-conversation-filters.ts'
import { useEndBelow } from './use-end-below.ts'
import { useFollowingSource } from './use-following-source.ts'
import { useLeaving } from './use-leaving.ts'
import { useNextSuggestions } from './use-next-suggestions.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useThreadLoading } from './use-thread-loading.ts'

// Only paper shows it: where it cannot be had, nothing on the screen may suffer.
const PrintHeader = lazy(() => import('../copy/print-header.tsx').catch(() => ({ default: () => null })))
const Thread = loadLater(loadThread, ThreadFailed)
const CitationPreview = loadLater(() => import('./citation-preview.tsx'), PartFailedModal)
const SourceBeside = loadLater(() => import('../source/source-beside.tsx'), SourceFailed)

/** The whole chat: conversations at the left, the exchange in the middle, the source at the right. */
export function ChatPage() {
  const messages = useMessages()
  useThreadLoading()
  const { settings } = useSettings()
  const { filters, setFilters } = useFilters()
  const request = useMemo(() => ({ ...filters, strictness: settings.strictness, ...(settings.model === 'local' ? { model: 'local' as const } : { deep: settings.model === 'deep' }) }), [filters, settings.model, settings.strictness])
  const conversation = useConversation(request)
  useConversationFilters(conversation, filters, setFilters)
  const { suggestions, complete, failed, retry } = useSuggestions(filters)
  const next = useNextSuggestions(conversation.messages, filters, suggestions)
  const { id } = conversation
  const citations = useCitations(id)
  const { actions, source, move, leaveSource, preview, stay, leave, closePreview, openSource } = citations
  useFollowingSource(conversation, citations)
  const { ask } = conversation
  const { openKept, opening } = useAddress(conversation)
  const [first] = conversation.messages
  const started = first !== undefined
  const { isPrivate, startNew } = conversation
  const leaving = useLeaving(conversation)
  const place = {
    page: 'chat' as const, isPrivate, leftAnswers: conversation.leftAnswers, current: { id, question: first ? oneLine(messageWords(first)) : null, gone: conversation.gone },
    onOpen: (wanted: string, messageId?: string) => leaving.leave(() => {
      openKept(wanted, messageId)
      // Once it is there: its row may be gone with the drawer.
      focusSoon(() => (new URLSearchParams(location.search).get('c') === wanted ? lastAnswer() : null), { preventScroll: true })
    }),
    onNew: (asPrivate: boolean) => leaving.leave(() => {
      // Pressed again, the button leaves the private conversation.
      startNew({ isPrivate: asPrivate && !isPrivate })
      // After the page has drawn: a private conversation has a field of its own.
      requestAnimationFrame(() => document.getElementById('composer')?.focus())
    }),
  }
  const toField = () => {
    document.getElementById('composer')?.focus()
    return true
  }
  const step = (by: 1 | -1) => stepCitation(by, source !== null || preview?.pinned === true)
  const shortcuts = {
    field: toField, next: () => step(1), previous: () => step(-1),
    new: () => { place.onNew(false); return true },
    // In the source it is closed by that itself, and in a field of its own that is left first.
    close: (target: Element | null) => {
      const inField = target?.id === 'composer'
      if (target?.closest('aside') || (isTyping(target) && !inField)) return false
      if (source) leaveSource('nearest')
      // From its field the keyboard goes to the answer, where its keys go from citation to citation.
      else if (inField) lastAnswer()?.focus({ preventScroll: true })
      return source !== null || inField
    },
  }
  const column = useRef<HTMLDivElement>(null)
  const goToEnd = useEndBelow(column)
  const askFreely = (question: string) => {
    setFilters({})
    ask(question, { filters: {} })
  }
  return (
    <CitationActionsContext value={actions}>
      <a href="#composer" onClick={event => { event.preventDefault(); toField() }} className="seal-button absolute left-2 top-2 z-50 not-focus:sr-only">{messages.skipToComposer}</a>
      <div className={`grid h-dvh grid-cols-1 ${source ? 'grid-rows-[auto_minmax(0,1fr)] split:grid-cols-2 xl:grid-cols-[16.5rem_minmax(0,1fr)_minmax(0,1fr)] xl:grid-rows-1' : 'grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:grid-rows-1'} print:block print:h-auto`}>
        <Sidebar place={place} folded={source !== null} />
        <main className="flex min-h-0 min-w-0 flex-col">
          {isPrivate && <p className="flex items-center justify-center gap-2 border-b border-rule bg-sunk px-4 py-1.5 text-sm print:hidden"><SvgIcon name="mask" className="size-4" />{messages.privateOn}</p>}
          <div ref={column} className="column flex grow flex-col [container-type:size] print:[container-type:normal]">
            {started && <Suspense fallback={null}><PrintHeader path={conversation.messages} /></Suspense>}
            {started && <h1 className="sr-only">{messages.appName}</h1>}
            {started && <Thread conversation={conversation} suggestions={next} filters={filters} onAskFreely={askFreely} />}
            {!started && !opening && (conversation.start.missing
              ? <ConversationMissing onNew={() => place.onNew(false)} />
              : <StartScreen suggestions={suggestions.slice(0, 5)} complete={complete} failed={failed} briefingIds={filters.briefingIds} onRetry={retry} onAsk={ask} />)}
          </div>
          {/* What is cut off at the edge above the composer fades. */}
          {started && <div aria-hidden="true" className="pointer-events-none relative z-10 h-0 print:hidden"><div className="fade-foot absolute inset-x-0 bottom-0 mx-auto h-6 max-w-[44rem]" /></div>}
          <NoticesPlace />
          <DeletedElsewhere gone={conversation.gone} onKeep={conversation.keepAgain} onLeave={() => place.onNew(false)} />
          <Composer key={String(isPrivate)} conversationId={started ? id : null} busy={conversation.busy} isPrivate={isPrivate} onAsk={ask} onStop={conversation.stop} onToEnd={goToEnd}
            filters={<FilterButton filters={filters} onChange={setFilters} />} />
        </main>
        {source && <SourceBeside {...source} onMove={move} onClose={() => leaveSource('nearest')} onBack={() => leaveSource('center')} />}
      </div>
      {preview && (
        <CitationPreview {...preview} onClose={closePreview} onStay={stay} onLeave={leave} onOpenSource={() => openSource(preview.set, preview.index)}
          onOnlySpeaker={name => { setFilters({ ...filters, speakers: [name] }); closePreview() }} />
      )}
      {leaving.asked && <LeavePrivate onGo={leaving.asked.go} onStay={leaving.stay} />}
      <ShortcutKeys actions={shortcuts} />
      <LiveAnnouncement conversation={conversation} />
      {conversation.engine}
    </CitationActionsContext>
  )
}

'use client'
import { useState } from 'react'
import { useLayer } from '../address/use-layer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { AnswerMark } from './answer-mark.tsx'
import type { ConversationPlace } from './conversation-place.ts'
import { Masthead } from './masthead.tsx'
import { Navigation } from './navigation.tsx'
import { NavigationDrawer } from './navigation-drawer.tsx'
import { useConversations } from './use-conversations.ts'
import { useTabTitle } from './use-tab-title.ts'

/** The navigation: a column where there is room, else a bar with a drawer. `folded` gives its room to the source. */
export function Sidebar({ place, folded }: { place: ConversationPlace; folded: boolean }) {
  const messages = useMessages()
  const list = useConversations()
  const { page, current, isPrivate, leftAnswers } = place
  // The rows that say so are behind the button.
  const answered = list.some(each => leftAnswers?.get(each.id) === 'answered')
  // The title of a private conversation would stay in the browser's own history.
  useTabTitle(page !== 'chat' ? undefined : isPrivate ? messages.privateTitle : list.find(each => each.id === current?.id)?.title ?? current?.question ?? null)
  const [drawer, setDrawer] = useState(false)
  useLayer(drawer, () => setDrawer(false))
  return (
    <>
      <nav aria-label={messages.conversations} className={`sticky top-0 z-30 hidden h-dvh min-h-0 flex-col border-r border-rule bg-sunk px-3 py-4 print:hidden ${folded ? 'xl:flex' : 'lg:flex'}`}>
        <Masthead />
        <Navigation place={place} list={list} />
      </nav>
      <header className={`flex items-center gap-1 border-b border-rule px-2 py-1.5 print:hidden ${folded ? 'split:col-span-2 xl:hidden' : 'lg:hidden'}`}>
        <button type="button" className="quiet-button relative" aria-label={answered ? `${messages.openMenu} · ${messages.newAnswer}` : messages.openMenu} aria-expanded={drawer} onClick={() => setDrawer(true)}>
          <SvgIcon name="menu" />{answered && <span className="absolute right-0 top-0"><AnswerMark state="answered" /></span>}
        </button>
        <span className="grow"><Masthead small /></span>
        <button type="button" className="quiet-button" aria-label={messages.startPrivate} title={messages.startPrivate} aria-pressed={isPrivate} onClick={() => place.onNew(true)}><SvgIcon name="mask" /></button>
        <button type="button" className="quiet-button" aria-label={messages.newChat} title={messages.newChat} onClick={() => place.onNew(false)}><SvgIcon name="plus" /></button>
      </header>
      {drawer && (
        <NavigationDrawer onClose={() => setDrawer(false)}>
          <Navigation place={place} list={list} onDone={() => setDrawer(false)} />
        </NavigationDrawer>
      )}
    </>
  )
}

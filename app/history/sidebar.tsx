'use client'
import { useState } from 'react'
import type { Conversation } from '../chat/conversation.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { Masthead } from './masthead.tsx'
import { Navigation } from './navigation.tsx'
import { NavigationDrawer } from './navigation-drawer.tsx'

/** The navigation: a column where there is room, else a bar with a drawer. `folded` gives its room to the source. */
export function Sidebar({ conversation, folded, onOpen }: { conversation: Conversation; folded: boolean; onOpen: (id: string, messageId?: string) => void }) {
  const messages = useMessages()
  const [drawer, setDrawer] = useState(false)
  return (
    <>
      <nav aria-label={messages.conversations} className={`hidden min-h-0 flex-col border-r border-rule bg-sunk px-3 py-4 print:hidden ${folded ? 'xl:flex' : 'lg:flex'}`}>
        <Masthead />
        <Navigation conversation={conversation} onOpen={onOpen} />
      </nav>
      <header className={`flex items-center gap-1 border-b border-rule px-2 py-1.5 print:hidden ${folded ? 'split:col-span-2 xl:hidden' : 'lg:hidden'}`}>
        <button type="button" className="quiet-button" aria-label={messages.openMenu} aria-expanded={drawer} onClick={() => setDrawer(true)}><SvgIcon name="menu" /></button>
        <span className="grow"><Masthead small /></span>
        <button type="button" className="quiet-button" aria-label={messages.newChat} onClick={() => conversation.startNew(conversation.isPrivate)}><SvgIcon name="plus" /></button>
      </header>
      {drawer && (
        <NavigationDrawer onClose={() => setDrawer(false)}>
          <Navigation conversation={conversation} onOpen={onOpen} onDone={() => setDrawer(false)} />
        </NavigationDrawer>
      )}
    </>
  )
}

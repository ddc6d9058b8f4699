'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { whenSettled } from '../address/page-steps.ts'
import { conversationAddress, lastAddress } from '../history/last-conversation.ts'
import { Sidebar } from '../history/sidebar.tsx'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { NoticesPlace } from '../notice/notices.tsx'

/** Once the drawer is closed: its step back would end the way to another page. */
const leaveFor = (address: string) => whenSettled(() => location.assign(address))

const place = {
  current: null, isPrivate: false,
  onOpen: (id: string, messageId?: string) => leaveFor(conversationAddress(id, messageId)),
  onNew: (isPrivate: boolean) => leaveFor(isPrivate ? '/?private' : '/'),
}

type PageFrameProps = {
  children: ReactNode
  page?: 'briefings' | 'elsewhere'
  /** A page to read: the navigation gives it its room sooner. */
  wide?: boolean
  /** What stands beside the page where there is room, and stays there while it scrolls; an empty element keeps its room. */
  rail?: ReactNode
  /** What can be done on the page: stays in view with the ways back while the page scrolls. */
  tools?: ReactNode
}

/** The frame of the pages beside the chat: the same navigation, and the way back to the conversation that one came from. */
export function PageFrame({ children, page = 'briefings', wide = false, rail, tools }: PageFrameProps) {
  const messages = useMessages()
  const [back, setBack] = useState('/')
  useEffect(() => setBack(lastAddress()), [])
  return (
    <div className={`grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr] print:block ${wide ? 'xl:grid-cols-[16.5rem_minmax(0,1fr)] xl:grid-rows-1' : 'lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:grid-rows-1'}`}>
      <Sidebar place={{ ...place, page }} folded={wide} />
      <div className="flex min-w-0 flex-col">
        <div className="flex grow justify-center">
          <main className={`w-full min-w-0 px-4 pb-16 sm:px-8 ${tools ? 'pt-1 [--bar:3rem]' : 'pt-3'} ${wide ? 'max-w-[50rem]' : 'max-w-[46rem]'}`}>
            <div className={`flex items-center justify-between print:hidden ${tools ? 'sticky top-0 z-20 -mx-1 h-12 gap-x-2 bg-paper px-1' : ''}`}>
              <nav aria-label={messages.backToChat} className="-ml-2 flex flex-wrap max-sm:has-[+[role=search]]:hidden">
                <a href={back} className="quiet-button"><SvgIcon name="back" className="size-4" />{messages.backToChat}</a>
                {wide && <a href="/briefings" className="quiet-button"><SvgIcon name="book" className="size-4" />{messages.briefingsAll}</a>}
              </nav>
              {tools}
            </div>
            {children}
          </main>
          {rail && <div className="sticky top-0 hidden h-dvh w-48 shrink-0 py-16 pr-4 lg:block print:hidden">{rail}</div>}
        </div>
        {/* With room of its own at the end: what is last on the page is not covered. */}
        <div className="pointer-events-none sticky bottom-0 z-40"><NoticesPlace /></div>
      </div>
    </div>
  )
}

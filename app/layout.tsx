import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { messagesFor } from './messages/messages-for.ts'
import { Notices } from './notice/notices.tsx'
import { Preferences } from './settings/preferences.tsx'
import { readSettings } from './settings/read-settings.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: '渝小智', template: '%s · 渝小智' },
  description: '新闻发布会问答，句句有出处',
  referrer: 'no-referrer',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#faf6ee' }, { media: '(prefers-color-scheme: dark)', color: '#171412' }],
}

/** The frame of every page. Rendered for each request: the scripts carry that response's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  const settings = await readSettings()
  return (
    <html lang={settings.language} data-theme={settings.theme} data-size={settings.size}>
      <body>
        <Preferences initial={settings} messages={messagesFor(settings.language)}>
          <Notices>{children}</Notices>
        </Preferences>
      </body>
    </html>
  )
}

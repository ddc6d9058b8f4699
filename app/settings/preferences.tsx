'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { tellRouter } from '../address/page-steps.ts'
import type { Messages } from '../messages/messages.ts'
import { MessagesContext } from '../messages/use-messages.tsx'
import { formatSettings, type Settings, SETTINGS_COOKIE } from './settings.ts'
import { SettingsContext } from './use-settings.tsx'

const oneYear = 31_536_000

/** Gives the page its settings and words; a change is kept in the cookie and shown at once. */
export function Preferences({ initial, messages, children }: { initial: Settings; messages: Messages; children: ReactNode }) {
  const router = useRouter()
  const [settings, setSettings] = useState(initial)
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme
    document.documentElement.dataset.size = settings.size
    document.documentElement.lang = settings.language
  }, [settings])
  const change = useCallback((changed: Partial<Settings>) => {
    const next = { ...settings, ...changed }
    document.cookie = `${SETTINGS_COOKIE}=${encodeURIComponent(formatSettings(next))}; Path=/; Max-Age=${oneYear}; SameSite=Lax`
    setSettings(next)
    // The words come with the page, so another language asks the server for it again.
    if (changed.language) {
      tellRouter()
      router.refresh()
    }
  }, [settings, router])
  const access = useMemo(() => ({ settings, change }), [settings, change])
  return (
    <SettingsContext value={access}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </SettingsContext>
  )
}

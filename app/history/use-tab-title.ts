'use client'
import { useEffect } from 'react'
import { useMessages } from '../messages/use-messages.tsx'

/** The browser's tab is called by the conversation on the page; null: by the product alone; undefined leaves it as it is. */
export function useTabTitle(title: string | null | undefined): void {
  const { appName } = useMessages()
  useEffect(() => {
    if (title !== undefined) document.title = title ? `${title} · ${appName}` : appName
  }, [title, appName])
}

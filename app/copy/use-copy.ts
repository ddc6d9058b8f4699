'use client'
import { useCallback } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'

/** Copies text, with a rich form where one is given, tells the reader whether it worked, and gives that back. */
export function useCopy(): (text: string, html?: string) => Promise<boolean> {
  const messages = useMessages()
  const notify = useNotify()
  return useCallback(async (text: string, html?: string) => {
    try {
      if (html === undefined) await navigator.clipboard.writeText(text)
      else {
        await navigator.clipboard.write([new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }),
        })])
      }
      notify({ text: messages.copied })
      return true
    } catch {
      notify({ text: messages.copyFailed })
      return false
    }
  }, [messages, notify])
}

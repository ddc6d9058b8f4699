'use client'
import { createContext, useContext } from 'react'
import type { Messages } from './messages.ts'

/** The words of the interface in the reader's language, sent with the page. */
export const MessagesContext = createContext<Messages | null>(null)

export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('useMessages outside MessagesContext')
  return messages
}

'use client'
import { useEffect, useState } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { readAnswerMessage } from './read-answer-message.ts'
import type { Conversation } from './use-conversation.tsx'

/** Tells a screen reader of each answer once, when it is complete, without its markers. */
export function LiveAnnouncement({ conversation }: { conversation: Conversation }) {
  const messages = useMessages()
  const { busy, messages: path } = conversation
  const [said, setSaid] = useState('')
  const last = path.at(-1)
  useEffect(() => {
    if (busy) setSaid(messages.statusRetrieve)
    else if (last?.role === 'assistant') setSaid(now => (now ? `${messages.answerReady}${readAnswerMessage(last).text.replace(/\[\d+\]/g, '')}` : now))
  }, [busy, last, messages])
  return <div role="status" className="sr-only">{said}</div>
}

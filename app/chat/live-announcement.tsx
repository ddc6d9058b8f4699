'use client'
import { useEffect, useState } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { readAnswerMessage } from './read-answer-message.ts'
import type { Conversation } from './use-conversation.tsx'

/** Tells a screen reader of each answer once, when it is complete, without its markers; of nothing that another conversation said. */
export function LiveAnnouncement({ conversation }: { conversation: Conversation }) {
  const messages = useMessages()
  const { busy, id, messages: path } = conversation
  const [said, setSaid] = useState({ id, words: '' })
  const last = path.at(-1)
  useEffect(() => {
    if (busy) setSaid({ id, words: messages.statusRetrieve })
    else if (last?.role === 'assistant') setSaid(now => (now.id === id && now.words ? { id, words: `${messages.answerReady}${readAnswerMessage(last).text.replace(/\[\d+\]/g, '')}` } : now))
  }, [busy, id, last, messages])
  return <div role="status" className="sr-only">{said.id === id ? said.words : ''}</div>
}

'use client'
import { useEffect, useState } from 'react'
import type { AnswerUIMessage, ReaderFilters } from '../../lib/stream/ui-message.ts'
import { filterWords } from '../composer/filter-words.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { readAnswerMessage } from './read-answer-message.ts'
import type { Conversation } from './conversation.ts'

/** What is said of an answer that ended: its words, that nothing was found within what was looked at, or that it was stopped. */
function ended(last: AnswerUIMessage, filters: ReaderFilters = {}, messages: Messages): string {
  const { answer, text } = readAnswerMessage(last)
  if (last.role !== 'assistant' || !text && !answer) return messages.answerStoppedEmpty
  if (!answer) return messages.answerStopped
  if (answer.outcome === 'not_found' && filterWords(filters, messages)) return `${messages.answerReady}${messages.notFoundWithin}`
  return `${messages.answerReady}${text.replace(/\[\d+\]/g, '')}`
}

/** Tells a screen reader of each answer once, when it is complete, without its markers; of nothing that another conversation said. */
export function LiveAnnouncement({ conversation }: { conversation: Conversation }) {
  const messages = useMessages()
  const { busy, id, error, messages: path } = conversation
  const [said, setSaid] = useState({ id, words: '' })
  const last = path.at(-1)
  const asked = path.findLast(({ role }) => role === 'user')
  useEffect(() => {
    if (busy) setSaid({ id, words: messages.statusRetrieve })
    else if (last) setSaid(now => (now.id === id && now.words ? { id, words: error ? '' : ended(last, asked?.metadata?.filters, messages) } : now))
  }, [busy, id, last, asked, error, messages])
  return <div role="status" className="sr-only">{said.id === id ? said.words : ''}</div>
}

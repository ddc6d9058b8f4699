'use client'
import { useEffect, useRef, useState } from 'react'
import type { Conversation } from './conversation.ts'
import { readAnswerMessage } from './read-answer-message.ts'
import type { useCitations } from './use-citations.ts'

/**
 * A source that stays open while another question is asked: the words of the answer before are no longer marked in it,
 * for they would be taken for the new one's, and it goes to the first citation of that once it is complete.
 */
export function useFollowingSource({ messages, busy }: Conversation, { source, move, openSource }: ReturnType<typeof useCitations>): void {
  const asked = messages.findLast(each => each.role === 'user')?.id
  const known = useRef(asked)
  const [following, setFollowing] = useState(false)
  const open = source !== null
  useEffect(() => {
    if (known.current === asked) return
    known.current = asked
    setFollowing(open && busy)
    if (open && busy) move(-1)
  }, [asked, open, busy, move])
  useEffect(() => {
    if (!following || busy) return
    setFollowing(false)
    const last = messages.at(-1)
    if (!open || last?.role !== 'assistant') return
    const { answer, citations } = readAnswerMessage(last)
    if (answer && citations.length > 0) openSource({ answerId: last.id, answer, quotations: citations, briefings: answer.briefings }, 0)
  }, [following, busy, open, messages, openSource])
}

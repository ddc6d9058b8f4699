'use client'
import { useCallback, useState } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { type GivenFeedback, sendFeedback } from './send-feedback.ts'

/** What was said of an answer (or of the citation `marker`) since the page was opened, and saying it, anew or not at all: null takes it back. */
export function useFeedback(answer: Answer | null, marker?: number): { given: GivenFeedback | null; give: (feedback: GivenFeedback | null) => Promise<boolean> } {
  const messages = useMessages()
  const notify = useNotify()
  const [given, setGiven] = useState<GivenFeedback | null>(null)
  const give = useCallback(async (feedback: GivenFeedback | null) => {
    if (!answer) return false
    const kept = await sendFeedback({ kind: feedback?.kind ?? 'withdrawn', answer, ...(feedback?.words ? { words: feedback.words } : {}), ...(marker === undefined ? {} : { marker }) })
    if (kept) setGiven(feedback)
    notify({ text: kept ? (feedback ? messages.feedbackThanks : messages.feedbackWithdrawn) : messages.feedbackFailed })
    return kept
  }, [answer, marker, messages, notify])
  return { given, give }
}

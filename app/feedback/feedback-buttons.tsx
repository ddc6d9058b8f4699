'use client'
import { useState } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { sendFeedback } from './send-feedback.ts'

/** Helpful, or not: the first is sent at once, the second asks what is wrong. */
export function FeedbackButtons({ answer, asking, onWrong }: { answer: Answer; asking: boolean; onWrong: () => void }) {
  const messages = useMessages()
  const notify = useNotify()
  const [helpful, setHelpful] = useState(false)
  const sayHelpful = async () => {
    const kept = await sendFeedback({ kind: 'helpful', answer })
    setHelpful(kept)
    notify({ text: kept ? messages.feedbackThanks : messages.feedbackFailed })
  }
  return (
    <>
      <button type="button" className="quiet-button" aria-label={messages.feedbackHelpful} title={messages.feedbackHelpful} aria-pressed={helpful} disabled={helpful} onClick={() => void sayHelpful()}><SvgIcon name="helpful" className="size-4" /></button>
      <button type="button" className="quiet-button" aria-label={messages.feedbackWrong} title={messages.feedbackWrong} aria-expanded={asking} onClick={onWrong}><SvgIcon name="wrong" className="size-4" /></button>
    </>
  )
}

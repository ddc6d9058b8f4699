'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import type { GivenFeedback } from './send-feedback.ts'

type FeedbackButtonsProps = { given: GivenFeedback | null; asking: boolean; onGive: (feedback: GivenFeedback | null) => void; onWrong: () => void }

/** Helpful, or not: the first is sent at once, and taken back by pressing it again; the second asks what is wrong. */
export function FeedbackButtons({ given, asking, onGive, onWrong }: FeedbackButtonsProps) {
  const messages = useMessages()
  const helpful = given?.kind === 'helpful'
  const helpfulWords = helpful ? messages.feedbackTakeBack : messages.feedbackHelpful
  return (
    <>
      <button type="button" className="quiet-button" aria-label={messages.feedbackHelpful} title={helpfulWords} aria-pressed={helpful} onClick={() => onGive(helpful ? null : { kind: 'helpful', words: '' })}><SvgIcon name="helpful" className="size-4" /></button>
      <button type="button" className="quiet-button" aria-label={messages.feedbackWrong} title={messages.feedbackWrong} aria-pressed={given !== null && !helpful} aria-expanded={asking} onClick={onWrong}><SvgIcon name="wrong" className="size-4" /></button>
    </>
  )
}

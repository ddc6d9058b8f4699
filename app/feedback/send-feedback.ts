import type { FeedbackRecord, SentFeedback } from '../../lib/feedback/feedback-record.ts'

/** What a reader said of an answer, or of one of its citations, and can still change or take back. */
export type GivenFeedback = { kind: Exclude<FeedbackRecord['kind'], 'withdrawn'>; words: string }

/** What can be wrong with an answer, in the contract's words. */
export type Fault = Exclude<GivenFeedback['kind'], 'helpful'>

/** Sends what a reader thinks of an answer, or of one of its citations; true when it was kept. */
export async function sendFeedback(feedback: SentFeedback): Promise<boolean> {
  try {
    const response = await fetch('/api/feedback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(feedback) })
    return response.ok
  } catch {
    return false
  }
}

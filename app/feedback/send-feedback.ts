import type { Answer } from '../../lib/contract/answer.ts'

/** What can be wrong with an answer, in the contract's words. */
export type Fault = 'wrong' | 'wrong_speaker' | 'incomplete' | 'overlooked'
export type FeedbackKind = 'helpful' | 'withdrawn' | Fault

/** What a reader said of an answer, or of one of its citations, and can still change or take back. */
export type GivenFeedback = { kind: 'helpful' | Fault; words: string }

/** Sends what a reader thinks of an answer, or of one of its citations; true when it was kept. */
export async function sendFeedback(feedback: { kind: FeedbackKind; words?: string; marker?: number; answer: Answer }): Promise<boolean> {
  try {
    const response = await fetch('/api/feedback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(feedback) })
    return response.ok
  } catch {
    return false
  }
}

import type { Answer } from '../../lib/contract/answer.ts'

export type FeedbackKind = 'helpful' | 'wrong' | 'wrong_speaker'

/** Sends what a reader thinks of an answer, or of one of its citations; true when it was kept. */
export async function sendFeedback(feedback: { kind: FeedbackKind; words?: string; marker?: number; answer: Answer }): Promise<boolean> {
  try {
    const response = await fetch('/api/feedback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(feedback) })
    return response.ok
  } catch {
    return false
  }
}

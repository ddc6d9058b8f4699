import type { FeedbackRecord } from './feedback-record.ts'

/**
 * The feedback that still stands: of what was said of one answer, or of one of its citations, the last
 * word alone, and nothing where that takes it back.
 * @param records oldest first
 */
export function standingFeedback<Kept extends FeedbackRecord>(records: readonly Kept[]): Kept[] {
  const last = new Map<string, Kept>()
  for (const record of records) {
    const about = `${record.answer.id} ${record.marker ?? ''}`
    last.delete(about)
    if (record.kind !== 'withdrawn') last.set(about, record)
  }
  return [...last.values()]
}

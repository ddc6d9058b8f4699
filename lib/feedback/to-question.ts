import type { Question } from '../contract/question.ts'
import type { FeedbackRecord } from './feedback-record.ts'
import { TO_REVIEW } from './needs-review.ts'

/**
 * A reader's feedback as a line of a question file. Helpful answers keep their citations as
 * evidence; complaints keep the reader's words and the answer in the note, for an editor to complete.
 */
export function toQuestion(record: FeedbackRecord & { at: string }, number: number): Question {
  const { answer } = record
  const helpful = record.kind === 'helpful'
  const cited = answer.citations.filter(citation => record.marker === undefined || citation.marker === record.marker)
  return {
    id: `feedback-${String(number).padStart(4, '0')}`,
    question: answer.standaloneQuestion,
    category: helpful ? 'feedback' : TO_REVIEW,
    answerable: answer.outcome === 'answered' || answer.outcome === 'partial' || !helpful,
    facts: [],
    forbidden: [],
    speakers: helpful ? [...new Set(cited.flatMap(citation => citation.speaker?.name ?? []))] : [],
    evidence: helpful ? cited.map(citation => citation.quote) : [],
    k_evidence_all: helpful,
    note: [record.at, record.kind, record.marker === undefined ? '' : `[${record.marker}]`, record.words, helpful ? '' : `回答：${answer.text.replace(/\s+/gu, ' ')}`].filter(Boolean).join(' '),
  }
}

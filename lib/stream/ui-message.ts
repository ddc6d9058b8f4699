import type { UIMessage } from 'ai'
import { z } from 'zod'
import { answerSchema, citationSchema } from '../contract/answer.ts'

/**
 * The typed data parts of an answer's UI message. `status` is transient (never kept in the
 * message); `citation` precedes the text that uses it; `reset` withdraws the text before it;
 * `answer` comes last.
 */
export const dataPartSchemas = {
  status: z.object({ stage: z.enum(['understand', 'retrieve', 'read', 'answer', 'verify']), detail: z.string().optional() }),
  citation: citationSchema,
  reset: z.object({ reason: z.string() }),
  answer: answerSchema,
}

type DataParts = { [Name in keyof typeof dataPartSchemas]: z.infer<(typeof dataPartSchemas)[Name]> }

/** What the reader restricts questions to; an absent list restricts nothing. */
export type ReaderFilters = { briefingIds?: string[] | undefined; speakers?: string[] | undefined }

/**
 * What a question carries beside its words: the briefings that it is asked of, where that is narrower than what the
 * reader chose, what he had restricted questions to (absent in conversations that were kept before it was noted), why
 * the last try to answer it failed, as it was told: without a connection at all (`offline`), or in what came, and whether
 * the reader stopped it.
 */
export type QuestionScope = { briefingIds?: string[]; filters?: ReaderFilters; failure?: { message: string; offline: boolean }; stopped?: boolean }

export type AnswerUIMessage = UIMessage<QuestionScope, DataParts>

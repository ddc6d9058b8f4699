import { z } from 'zod'
import { answerModeSchema } from './answer.ts'

/** Longest accepted question, in UTF-16 code units. */
export const QUESTION_LIMIT = 2000
/** Longest accepted history, in messages; older ones are dropped by clients. */
export const HISTORY_LIMIT = 200

export const historyMessageSchema = z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(100_000) })

/** What becomes of a sentence that its sources do not support: shown with the reason, left out, or replaced by the speaker's own words. */
export const strictnessSchema = z.enum(['mark', 'remove', 'replace'])

/** What every way of asking accepts beside the question. */
export const filtersSchema = z.object({
  briefingIds: z.array(z.string()).max(1000).optional(),
  speakers: z.array(z.string()).max(1000).optional(),
  model: answerModeSchema.optional(),
  strictness: strictnessSchema.optional(),
  /** Let the configured model look things up in several steps; ignored where none answers. */
  deep: z.boolean().optional(),
})

/** Body of `POST /api/answer`. */
export const answerRequestSchema = filtersSchema.extend({
  question: z.string().trim().min(1).max(QUESTION_LIMIT),
  history: z.array(historyMessageSchema).max(HISTORY_LIMIT).optional(),
})

export type HistoryMessage = z.infer<typeof historyMessageSchema>
export type Strictness = z.infer<typeof strictnessSchema>
export type Filters = z.infer<typeof filtersSchema>
export type AnswerRequest = z.infer<typeof answerRequestSchema>

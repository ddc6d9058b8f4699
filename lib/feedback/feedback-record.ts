import { z } from 'zod'
import { answerSchema } from '../contract/answer.ts'

/** A reader's word on an answer, or on one of its citations. */
export const feedbackSchema = z.object({
  kind: z.enum(['helpful', 'wrong', 'wrong_speaker']),
  words: z.string().trim().max(2000).default(''),
  /** The citation meant; left out when the whole answer is. */
  marker: z.int().positive().optional(),
  answer: answerSchema,
})

export type FeedbackRecord = z.infer<typeof feedbackSchema>

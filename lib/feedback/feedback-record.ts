import { z } from 'zod'
import { answerSchema } from '../contract/answer.ts'

/** A reader's word on an answer, or on one of its citations. A later one on the same takes its place; `withdrawn` takes it back. */
export const feedbackSchema = z.object({
  /** `incomplete`: the answer leaves something out; `overlooked`: the briefing says what the answer says it does not. */
  kind: z.enum(['helpful', 'wrong', 'wrong_speaker', 'incomplete', 'overlooked', 'withdrawn']),
  words: z.string().trim().max(2000).default(''),
  /** The citation meant; left out when the whole answer is. */
  marker: z.int().positive().optional(),
  answer: answerSchema,
})

export type FeedbackRecord = z.infer<typeof feedbackSchema>
/** A record as it is sent, before what it leaves out is filled in. */
export type SentFeedback = z.input<typeof feedbackSchema>

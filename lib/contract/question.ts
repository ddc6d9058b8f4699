import { z } from 'zod'
import { historyMessageSchema } from './request.ts'

/** One line of a question file; the README describes how each field is judged. */
export const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string().optional(),
  category: z.string().optional(),
  answerable: z.boolean(),
  facts: z.array(z.array(z.string())).default([]),
  forbidden: z.array(z.string()).default([]),
  speakers: z.array(z.string()).default([]),
  evidence: z.array(z.string()).default([]),
  k_evidence_all: z.boolean().optional(),
  history: z.array(historyMessageSchema).optional(),
  /** File names of the briefings this question is asked of, where the set covers several. */
  briefings: z.array(z.string()).optional(),
  note: z.string().optional(),
})

export type Question = z.infer<typeof questionSchema>

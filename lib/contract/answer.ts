import { z } from 'zod'
import { briefingSchema, spanSchema } from './briefing.ts'
import { speakerSchema } from './speaker.ts'

/** Exact words of one briefing and who said them; null speaker = narration. */
export const quotationSchema = spanSchema.extend({
  briefingId: z.string(),
  speaker: speakerSchema.nullable(),
  /** Always `text.slice(start, end)` of the briefing whose canonical text hashes to `sha256`. */
  quote: z.string(),
  sha256: z.string().length(64),
})

/** 引注: a quotation behind the marker `[n]` of an answer. */
export const citationSchema = quotationSchema.extend({
  /** From 1 with no holes, in order of first use in the answer. */
  marker: z.int().positive(),
  /** The words inside the quote that answer the question, where the question asks for one thing. */
  span: spanSchema.optional(),
})

/** A passage that was read for an answer: its words, how well it was found (higher is better), and whether the answer cites it. */
export const consideredSchema = quotationSchema.extend({ score: z.number(), used: z.boolean() })

/** 判定 of one sentence of the answer. */
export const verdictSchema = z.enum(['supported', 'unsupported', 'uncited'])

export const answerSentenceSchema = z.object({
  text: z.string(),
  citations: z.array(z.int().positive()),
  verdict: verdictSchema,
  reasons: z.array(z.string()),
})

export const outcomeSchema = z.enum(['answered', 'partial', 'not_found', 'declined'])
export const answerModeSchema = z.enum(['local', 'llm'])

export const answerSchema = z.object({
  id: z.string(),
  question: z.string(),
  standaloneQuestion: z.string(),
  outcome: outcomeSchema,
  text: z.string(),
  sentences: z.array(answerSentenceSchema),
  citations: z.array(citationSchema),
  nearest: z.array(quotationSchema),
  model: z.object({ id: z.string(), mode: answerModeSchema }),
  /** Milliseconds by stage, `total` among them. */
  timings: z.record(z.string(), z.number()),
  /** Things the reader should know about how the answer came about, e.g. a fallback. */
  notices: z.array(z.string()).optional(),
  /** Set where the question takes something for granted that the words cited say otherwise. */
  corrects: z.literal(true).optional(),
  /** Markers of citations that give different values for the same thing; `notices` tells which. */
  disagrees: z.array(z.int().positive()).optional(),
  /** The passages that were read, best first, at most six. */
  considered: z.array(consideredSchema).optional(),
  /** What the quoted briefings were called when the answer was given: they may be gone since. */
  briefings: z.array(briefingSchema.pick({ id: true, title: true, date: true, source: true })).optional(),
})

export type Quotation = z.infer<typeof quotationSchema>
export type Considered = z.infer<typeof consideredSchema>
export type Citation = z.infer<typeof citationSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type AnswerSentence = z.infer<typeof answerSentenceSchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type AnswerMode = z.infer<typeof answerModeSchema>
export type Answer = z.infer<typeof answerSchema>

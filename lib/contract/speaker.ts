import { z } from 'zod'

/** What a person is at the briefing: answers for an office, leads it, asks, or cannot be told. */
export const speakerRole = z.enum(['spokesperson', 'host', 'reporter', 'unknown'])

/** 发言人: name, title and organization as printed; null where the page prints none. */
export const speakerSchema = z.object({
  name: z.string().min(1),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  role: speakerRole,
})

export type SpeakerRole = z.infer<typeof speakerRole>
export type Speaker = z.infer<typeof speakerSchema>

import { z } from 'zod'
import { speakerRole, speakerSchema } from './speaker.ts'

/**
 * A span of the canonical text: UTF-16 code-unit offsets, end exclusive, so that
 * `text.slice(start, end)` is the span's words in any JavaScript client.
 */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** 一段发言: one speaker's uninterrupted text; null speaker = narration, or nobody is named. */
export const turnSchema = spanSchema.extend({
  speaker: z.string().nullable(),
  role: z.enum([...speakerRole.options, 'narration']),
  /** Who a narrated turn reports on, where the page says so. */
  attributedTo: z.string().optional(),
  /** Set where a turn is not in the page's main language, e.g. a printed translation. */
  lang: z.string().optional(),
  /** Narration beside the text proper: title, caption, credit. Can be quoted; `parse --json` leaves it out. */
  aside: z.boolean().optional(),
})

/**
 * A paragraph as the author meant it. `breaks` are the spans of layout (blank lines, page
 * furniture) that fall inside it: skipped for reading and retrieval, still counted in offsets.
 */
export const paragraphSchema = spanSchema.extend({ breaks: z.array(spanSchema) })

/** A printed part of the page: whose it is, its headline and keyword, and its paragraphs. */
export const sectionSchema = spanSchema.extend({
  speaker: z.string().nullable(),
  headline: z.string().nullable(),
  keyword: z.string().nullable(),
  /** Index into `turns` of the first turn and one past the last turn of this section. */
  turns: z.tuple([z.int(), z.int()]),
  paragraphs: z.array(paragraphSchema),
})

/** 稿件: one published text. `text` is the canonical text; every offset points into it. */
export const briefingSchema = z.object({
  id: z.string().min(1),
  /** Name of the published file inside the corpus folder. */
  fileName: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  venue: z.string().nullable(),
  source: z.string().nullable(),
  text: z.string(),
  /** Hex SHA-256 of `text` in UTF-8. */
  sha256: z.string().length(64),
  speakers: z.array(speakerSchema),
  turns: z.array(turnSchema),
  sections: z.array(sectionSchema),
})

/** What the list of briefings shows of each. */
export const briefingSummarySchema = briefingSchema
  .pick({ id: true, fileName: true, title: true, date: true, venue: true, source: true, speakers: true, sha256: true })
  .extend({
    turnCount: z.int().nonnegative(),
    /** When its published file was last written, ISO 8601. */
    changedAt: z.iso.datetime().optional(),
  })

/** What became of a file that was kept; `reindexed`: the same bytes, read anew. */
export const addedStatus = z.enum(['added', 'replaced', 'reindexed', 'unchanged'])

/** A briefing that was removed, or a version that was `replaced`, and can be had back. */
export const removedBriefingSchema = briefingSchema.pick({ id: true, fileName: true, title: true, date: true }).extend({
  /** Stands for this very one where it is restored; the id stands for the last removed of that id. */
  key: z.string().min(1),
  removedAt: z.iso.datetime(),
  replaced: z.boolean(),
})

/** All of them, the last removed first; no more than `limit` are kept. */
export const removedBriefingsSchema = z.object({ removed: z.array(removedBriefingSchema), limit: z.int() })

export type AddedStatus = z.infer<typeof addedStatus>
export type Span = z.infer<typeof spanSchema>
export type Turn = z.infer<typeof turnSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type Section = z.infer<typeof sectionSchema>
export type Briefing = z.infer<typeof briefingSchema>
export type RemovedBriefing = z.infer<typeof removedBriefingSchema>
export type RemovedBriefings = z.infer<typeof removedBriefingsSchema>
export type BriefingSummary = z.infer<typeof briefingSummarySchema>

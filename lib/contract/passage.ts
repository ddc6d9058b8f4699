import type { Span } from './briefing.ts'
import type { Speaker } from './speaker.ts'

/**
 * 句: canonical offsets and the words as read (layout breaks removed). `text` differs from the
 * slice only where a break falls inside; a quote is always the slice, never `text`.
 */
export type Sentence = Span & { text: string; breaks: Span[] }

/** 检索段: the unit that is retrieved; whole sentences of ONE turn. */
export type Passage = Span & {
  /** `<briefingId>#<n>`, n counting from 0 in page order. */
  id: string
  briefingId: string
  /** Index into the briefing's turns. */
  turn: number
  speaker: Speaker | null
  /** Who, headline and keyword: embedded and indexed with the words, never quoted. */
  context: string
  sentences: Sentence[]
}

/** 命中: a passage, its fused score (higher is better), and each ranker's rank from 1 (null: not found by it); `likeness` as `BriefingEmbeddings.likeness` has it, `closeness` of each of its sentences as `BriefingEmbeddings.closeness` has it. */
export type Hit = { passage: Passage; score: number; ranks: { dense: number | null; lexical: number | null }; likeness?: number; closeness?: readonly number[] }

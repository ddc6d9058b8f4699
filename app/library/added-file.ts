import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { ParsedPreview } from './parsed-preview.ts'
import type { WritingResult } from './writing-request.ts'

/** Why a file was not taken, and what helps. */
export type Refusal = Extract<WritingResult<never>, { ok: false }>

/** A chosen file on its way: it waits, is read, is looked at, is being kept, or was refused. */
export type AddedFile = { key: number; file: File } & (
  | { at: 'waiting' | 'reading' } | { at: 'preview' | 'keeping'; preview: ParsedPreview } | { at: 'refused'; error: Refusal }
)

export type ReadFile = Extract<AddedFile, { preview: ParsedPreview }>

/** Whether it was read and can be looked at. */
export function isReady(file: AddedFile): file is ReadFile {
  return file.at === 'preview' || file.at === 'keeping'
}

/** The briefing that says the same, word for word; null: none does. */
export function sameAs({ preview }: ReadFile, briefings: readonly BriefingSummary[]): BriefingSummary | null {
  return briefings.find(each => each.sha256 === preview.sha256) ?? null
}

import type { Speaker } from '../../lib/contract/speaker.ts'

/** What the server reads in a file before it is kept. */
export type ParsedPreview = {
  title: string | null
  date: string | null
  venue: string | null
  source: string | null
  text: string
  /** Of its text: a briefing with the same one says the same. */
  sha256: string
  speakers: Speaker[]
  turns: { speaker: string | null; role: string; text: string; attributedTo?: string }[]
}

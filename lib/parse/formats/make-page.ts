import { toSimplified } from '../../text/to-simplified.ts'
import type { Line, Page } from './page.ts'

/** A line as a reader hands it over: its words and what the format says of them. */
export type DraftLine = { text: string } & Partial<Pick<Line, 'heading' | 'strong' | 'marked' | 'quoted' | 'place'>>

/** Lays lines end to end into one canonical text; a `text` must hold no line end. Time is linear. */
export function makePage(drafts: DraftLine[], stated: Partial<Page['stated']> = {}): Page {
  const lines: Line[] = []
  let start = 0
  for (const draft of drafts) {
    const end = start + draft.text.length
    lines.push({ start, end, text: draft.text, plain: toSimplified(draft.text), heading: draft.heading ?? 0, strong: draft.strong ?? 0, marked: draft.marked ?? null, ...draft.quoted === undefined ? {} : { quoted: draft.quoted }, ...draft.place === undefined ? {} : { place: draft.place } })
    start = end + 1
  }
  return { text: drafts.map(draft => draft.text).join('\n'), lines, stated: { title: null, date: null, source: null, site: null, ...stated } }
}

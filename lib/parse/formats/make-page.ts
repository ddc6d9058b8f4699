import { toSimplified } from '../../text/to-simplified.ts'
import type { Line, Page } from './page.ts'

/** A line as a reader hands it over: its words and what the format says of them. */
export type DraftLine = { text: string } & Partial<Pick<Line, 'heading' | 'strong' | 'marked' | 'quoted' | 'place'>>

/** Other shapes of the colon, as fonts of vertical type and converters leave them; each is one unit. */
const COLONS = /[\ufe30\ufe55\u2236\ua789]/gu

/** Lays lines end to end into one canonical text, which keeps every character; a `text` must hold no line end. Time is linear. */
export function makePage(drafts: DraftLine[], stated: Partial<Page['stated']> = {}): Page {
  const lines: Line[] = []
  let start = 0
  for (const draft of drafts) {
    const end = start + draft.text.length
    const text = draft.text.replace(COLONS, '：')
    lines.push({ start, end, text, plain: toSimplified(text), heading: draft.heading ?? 0, strong: draft.strong ?? 0, marked: draft.marked ?? null, ...draft.quoted === undefined ? {} : { quoted: draft.quoted }, ...draft.place === undefined ? {} : { place: draft.place } })
    start = end + 1
  }
  return { text: drafts.map(draft => draft.text).join('\n'), lines, stated: { title: null, date: null, source: null, site: null, ...stated } }
}

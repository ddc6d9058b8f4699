import type { Span } from '../../contract/briefing.ts'
import type { Label } from './label.ts'

/**
 * One line of the canonical text with what the published format says of it. `plain` is `text` in
 * simplified characters, unit for unit: rules are written once for both scripts, offsets hold in both.
 */
export type Line = Span & {
  /** The line as the rules read it: the page's words, unit for unit, with odd shapes of the colon as ：; what is quoted is taken from the page's text. */
  text: string
  plain: string
  /** 1 for a top heading, 2 for the next…, 0 for running text. */
  heading: number
  /** How many units at the start of the line are printed bold; 0 where none, or not known. */
  strong: number
  /** Which of the quotations that the format sets apart the line stands in, counted from 1. */
  quoted?: number
  /** What the format itself says the line is, where it does. */
  marked: 'caption' | 'aside' | null
  /** Where in a table the line begins, where the format has tables: rows are counted through the page, columns in the row. */
  place?: { row: number; column: number }
  /** Whose turn the whole line is, where its place in a table says so. */
  opens?: Label
  /** Set where whoever spoke last does not go on: his words stood in a table or a signed quotation that is over. */
  closes?: true
  /** Set where the paragraph goes on in the next line: the page was broken into lines of one width. */
  goesOn?: true
}

/** A published file after its format is dealt with: the canonical text, line by line. */
export type Page = {
  text: string
  lines: Line[]
  /** What the file states about itself outside the running text (front matter, a head element); `site` is the name of the site, which may be its source. */
  stated: { title: string | null; date: string | null; source: string | null; site: string | null }
}

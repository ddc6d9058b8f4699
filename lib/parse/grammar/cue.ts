import type { Label } from '../formats/label.ts'

/** How a label is set off from what follows it. */
export type CueForm = 'bracket' | 'colon' | 'strong' | 'cell' | 'line'

/** A place that may open somebody's turn: the label's words and where in the line the rest begins. */
export type Cue = {
  line: number
  form: CueForm
  label: Label
  /** The label as printed. */
  printed: string
  /** Offset within the line where the label starts (stamps and bullets come before it). */
  at: number
  /** Offset within the line at which headline or speech starts; the line's length where nothing follows. */
  body: number
  /** Index of the last line the label takes up (a label may be set over up to three lines). */
  lastLine: number
  /** The line that `body` counts in, where it is not the label's first. */
  bodyLine?: number
  /** Set where words in brackets stand beside a time and may be the account of a site. */
  account?: true
  /** Set where the label is 答 and its place on the page says whose answer it is. */
  assigned?: true
  /** Set where the page's own word for a part in the talk says who takes it. */
  stated?: true
  /** Set where a badge says that the site's own account posts. */
  desk?: true
  /** Set where an interpreter says in the page's language what was asked in another right before. */
  interprets?: true
  /** Set where the format makes the whole line a heading. */
  heading?: true
  /** Whom the words behind 答： name, and where his own begin, if the page knows somebody so called. */
  perhaps?: { name: string; body: number }
  /** How the label is marked off beyond its punctuation (a time beside it, bold, @); empty where it is not. Labels of one page share their marks. */
  marks: string
}

import type { Span } from '../../lib/contract/briefing.ts'

/** What opens a paragraph: a heading's or a quotation's sign. */
const OPENING = /^(?:(?:>\s*)+|#{1,6}\s+)+/u
const BOLD = /\*\*/gu
/** A line set in italics from end to end, as captions and dates are. */
const ITALIC = /^\*[^*]+\*$/u
/** A line across the page. */
const RULER = /^(?:-{3,}|\*{3,}|_{3,})$/u

/** Whether a paragraph of a Markdown file is a heading. */
export function isMarkdownHeading(text: string, { start, end }: Span): boolean {
  return /^(?:>\s*)?#{1,6}\s/u.test(text.slice(start, end))
}

/**
 * A piece of a Markdown file as the spans between its signs: a reader is shown a heading and bold words,
 * not `##` and `**`, and every other character stays where it is in the text.
 */
export function withoutMarkdownSigns(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  if (RULER.test(words)) return []
  const bold = [...words.matchAll(BOLD)]
  const signs = [
    ...[OPENING.exec(words)].flatMap(match => (match ? [[0, match[0].length] as const] : [])),
    // One alone is a footnote's star, or none.
    ...(bold.length % 2 === 0 ? bold.map(match => [match.index, match.index + 2] as const) : []),
    ...(ITALIC.test(words) ? [[0, 1] as const, [words.length - 1, words.length] as const] : []),
  ]
  const pieces: Span[] = []
  let from = 0
  for (const [at, to] of [...signs, [words.length, words.length] as const]) {
    if (at > from) pieces.push({ start: start + from, end: start + at })
    from = Math.max(from, to)
  }
  return pieces
}

import type { Span } from '../../lib/contract/briefing.ts'
import { markdownSigns } from '../../lib/text/markdown-signs.ts'

/** Whether a paragraph of a Markdown file is a heading. */
export function isMarkdownHeading(text: string, { start, end }: Span): boolean {
  return /^(?:>\s*)?#{1,6}\s/u.test(text.slice(start, end))
}

/**
 * A piece of a Markdown file as the spans between its signs: a reader is shown a heading and bold words,
 * not `##` and `**`, and every other character stays where it is in the text.
 */
export function withoutMarkdownSigns(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const sign of [...markdownSigns(text, { start, end }), { start: end, end }]) {
    if (sign.start > from) pieces.push({ start: from, end: sign.start })
    from = Math.max(from, sign.end)
  }
  return pieces
}

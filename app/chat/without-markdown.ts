import { markdownSigns } from '../../lib/text/markdown-signs.ts'

/** Stands where a sign was that is no word. */
const NO_WORD = '\u2060'

/** What opens an item of a list, by a bullet. */
const BULLET = /^([ \t]*)[-*+]([ \t]+)(?=\S)/gmu

/** A quote of a Markdown file without its signs, every other character where it was: a bullet parts the items of a list; what opens a quote, a heading or bold words is left to `withoutHidden`. */
export function withoutMarkdown(quote: string): string {
  const plain = markdownSigns(quote, { start: 0, end: quote.length }).reduce((left, { start, end }) => left.slice(0, start) + NO_WORD.repeat(end - start) + left.slice(end), quote)
  return plain.replace(BULLET, (mark, indent: string, gap: string, at: number) => (at === 0 ? NO_WORD.repeat(mark.length) : `${indent}•${gap}`))
}

/** Takes away what a quote, or a part of it, has in the place of signs. */
export const withoutHidden = (words: string): string => words.replaceAll(NO_WORD, '')

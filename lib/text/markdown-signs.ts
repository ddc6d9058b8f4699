type Span = { start: number; end: number }

/** What opens a line: a heading's or a quotation's sign. */
const OPENING = /^[ \t]*(?:(?:>[ \t]*)+|#{1,6}[ \t]+)+/gmu
const BOLD = /\*\*|__(?=\S)|(?<=\S)__/gu
/** A line set in italics from end to end, as captions and dates are. */
const ITALIC = /^\*[^*]+\*$/u
/** A line across the page. */
const RULER = /^(?:-{3,}|\*{3,}|_{3,})$/u

/**
 * The signs of a piece of a Markdown file that are no words of it: those of headings, quotations, bold and italics,
 * in order. One bold sign alone is a footnote's star, or none.
 *
 * @param span UTF-16 offsets in `text`, as are the result's
 */
export function markdownSigns(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  if (RULER.test(words)) return [{ start, end }]
  const bold = [...words.matchAll(BOLD)]
  const signs: [number, number][] = [...words.matchAll(OPENING)].map(match => [match.index, match.index + match[0].length])
  if (bold.length % 2 === 0) signs.push(...bold.map((match): [number, number] => [match.index, match.index + 2]))
  if (ITALIC.test(words)) signs.push([0, 1], [words.length - 1, words.length])
  return signs.sort((a, b) => a[0] - b[0]).map(([from, to]) => ({ start: start + from, end: start + to }))
}

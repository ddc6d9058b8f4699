type Span = { start: number; end: number }

/** What opens a line: a heading's or a quotation's sign, and a blank. */
const OPENING = /^[ \t]*(?:(?:>(?:[ \t]+|$))+|#{1,6}[ \t]+)+/gmu
/**
 * Bold words on one line between two signs of exactly two stars: the first stands before a word (CommonMark: it is
 * left-flanking) and not between figures or letters (5**2, 138****5678), the second behind one.
 */
const BOLD = /(?<![*A-Za-z\d\p{Script=Han}])\*\*(?![*\s])(?<words>[^*\n]{1,300}?)(?<![\s*])\*\*(?!\*)|(?<=\p{Script=Han})\*\*(?![*\s\p{P}])(?<more>[^*\n]{1,300}?)(?<![\s*])\*\*(?!\*)/gu
/** `code`, in which stars are stars. */
const CODE = /`[^`\n]{1,200}`/gu
/** A line set in italics from end to end, as captions and dates are. */
const ITALIC = /^\*[^*]+\*$/u
/** A line across the page. */
const RULER = /^(?:-{3,}|\*{3,}|_{3,})$/u

/**
 * The signs of a piece of a Markdown file that are no words of it: those of headings, quotations, bold and italics,
 * in order.
 *
 * @param span UTF-16 offsets in `text`, as are the result's
 */
export function markdownSigns(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  if (RULER.test(words)) return [{ start, end }]
  const code = [...words.matchAll(CODE)].map(match => ({ from: match.index, to: match.index + match[0].length }))
  const signs: [number, number][] = [...words.matchAll(OPENING)].map(match => [match.index, match.index + match[0].length])
  for (const match of words.matchAll(BOLD)) {
    const to = match.index + match[0].length
    if (!code.some(each => each.from < to && match.index < each.to)) signs.push([match.index, match.index + 2], [to - 2, to])
  }
  if (ITALIC.test(words)) signs.push([0, 1], [words.length - 1, words.length])
  return signs.sort((a, b) => a[0] - b[0]).map(([from, to]) => ({ start: start + from, end: start + to }))
}

import type { Span } from '../contract/briefing.ts'

/** Full-width ends, or several in a row (？！, ……), then the closing quotes and brackets that belong to them. */
const END = /(?:[。！？；]|…{2,}|[!?;](?![\p{L}\p{N}=&/]))(?:[。！？；!?…]|[”’」』）)】〉》"'])*|\n+/gu
/** English: a full stop, its closing quotes, then a space and a capital, a digit or an opening mark. */
const STOP = /\.["'”’)\]]*(?=\s+["'“‘(\[]?[\p{Lu}\p{N}])/gu
/** Before these a full stop shortens a word: titles, numbers, initials, months. */
const SHORTENED = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|Nos|Vol|Fig|Gen|Gov|Sen|Rep|Lt|Col|Capt|vs|etc|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})$/u
const PAIRS: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '（': '）', '(': ')', '【': '】', '《': '》' }

/** What Markdown sets before every line of a quotation. */
const QUOTED = /^(?:>[ \t]*)+/u

/** How Markdown sets words in bold: half of a pair that lies across sentences is none of their words. */
const BOLD = /\*{2,3}/gu

/** What stands before and behind the words of a stretch: the mark of a quotation, and the half of a pair in bold, or a pair around it all. */
function marksAround(words: string): [before: number, behind: number] {
  const quoted = QUOTED.exec(words)?.[0].length ?? 0
  const own = words.slice(quoted)
  if (/^\*{2,}$/u.test(own)) return [words.length, 0]
  const count = own.match(BOLD)?.length ?? 0
  const opening = /^\*{2,3}[ \t]*/u.exec(own)?.[0].length ?? 0
  const closing = /[ \t]*\*{2,3}$/u.exec(own)?.[0].length ?? 0
  if (opening > 0 && closing > 0 && count === 2) return [quoted + opening, closing]
  if (count % 2 === 0) return [quoted, 0]
  return opening > 0 ? [quoted + opening, 0] : [quoted, closing]
}

/** A quotation or bracket no longer than this stays in one sentence, in UTF-16 units. */
const WHOLE_QUOTE = 40
/** - **办法一。** then what it means: a heading that runs in stays with its words. */
const RUN_IN = /^[ \t>]*(?:[-*+•·][ \t]+|\d{1,2}[.、)][ \t]*)\*\*([^*\n]{1,16})\*\*(?=[ \t]*\S)/gmu
/** A sentence longer than this is cut at a comma: the models take no more, and nobody quotes it. */
const LONGEST = 500

/**
 * 句: where the sentences of a text are, in order, white space around them, the > of a quotation and halves of Markdown's pairs left out;
 * together they hold every other character. They end after 。！？；!?;…… with closing quotes kept, at line ends (a
 * row of a table is a sentence), and in English after a full stop before a capital or a digit.
 * A short quotation or bracket is never cut in two: half a pair of quotes makes a poor quote.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of [...ends(text), text.length]) {
    if (end <= start) continue
    spans.push(...pieces(text, start, end))
    start = end
  }
  return spans
}

function ends(text: string): number[] {
  const kept = keptWhole(text)
  const found: number[] = []
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('\n') || !kept(end)) found.push(end)
  }
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    if (!SHORTENED.test(text.slice(Math.max(0, match.index - 12), match.index)) && !kept(end)) found.push(end)
  }
  return found.sort((a, b) => a - b)
}

/** Tells whether a place lies strictly inside a short pair of quotes or brackets on one line, or inside the heading of an item. */
function keptWhole(text: string): (at: number) => boolean {
  const headings = [...text.matchAll(RUN_IN)].map(({ index, 0: whole, 1: words = '' }) => ({ start: index + whole.length - 2 - words.length, end: index + whole.length - 2 }))
  const quotes: Span[] = []
  for (const match of text.matchAll(/[“‘「『（(【《]/gu)) {
    if (match.index < (quotes.at(-1)?.end ?? 0)) continue
    const rest = text.slice(match.index + 1, match.index + 2 + WHOLE_QUOTE)
    const length = rest.indexOf(PAIRS[match[0]] ?? '')
    const line = rest.indexOf('\n')
    if (length !== -1 && (line === -1 || line > length)) quotes.push({ start: match.index + 1, end: match.index + 1 + length })
  }
  const inside: Span[] = []
  for (const span of [...quotes, ...headings].sort((a, b) => a.start - b.start)) if (span.end > (inside.at(-1)?.end ?? -1)) inside.push(span)
  let next = 0
  let before = 0
  return at => {
    if (at < before) next = 0
    before = at
    while ((inside[next]?.end ?? Infinity) < at) next++
    const span = inside[next]
    return span !== undefined && at > span.start && at <= span.end
  }
}

function* pieces(text: string, from: number, to: number): Generator<Span> {
  for (let start = from; start < to;) {
    const end = to - start > LONGEST ? start + cut(text.slice(start, start + LONGEST)) : to
    const words = text.slice(start, end)
    const trimmed = words.trim()
    if (trimmed) {
      const first = start + words.indexOf(trimmed)
      const [before, behind] = marksAround(trimmed)
      if (before + behind < trimmed.length) yield { start: first + before, end: first + trimmed.length - behind }
    }
    start = end
  }
}

function cut(words: string): number {
  for (const mark of [/[，,、：:]\s*(?=[^，,、：:]*$)/u, /\s(?=\S*$)/u]) {
    const found = mark.exec(words)
    if (found && found.index > words.length / 2) return found.index + found[0].length
  }
  // Never between the halves of a surrogate pair.
  return words.length - (/[\ud800-\udbff]$/.test(words) ? 1 : 0)
}

import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing, Span } from '../../lib/contract/briefing.ts'

/** How far a place in the page lies behind the first of the words that it stands in, in UTF-16 units. */
function behind(words: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(words, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The part of shown words that a range holds, as a span of the briefing's text. */
function spanIn(range: Range, words: HTMLElement): Span {
  const at = Number(words.dataset['at'])
  const length = words.textContent.length
  const from = words.contains(range.startContainer) ? behind(words, range.startContainer, range.startOffset) : 0
  const to = words.contains(range.endContainer) ? behind(words, range.endContainer, range.endOffset) : length
  return { start: at + from, end: at + to }
}

/** The same without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}

/** What is selected in the page of a briefing, as exact words of it: one quotation for each who says some of them, the headings over their words left out. */
export function selectedQuotations(range: Range, page: HTMLElement, briefing: Briefing): Quotation[] {
  const { id, text, sha256, turns, speakers } = briefing
  const roster = new Map(speakers.map(speaker => [speaker.name, speaker]))
  const bySection = new Map<HTMLElement, Span>()
  for (const words of page.querySelectorAll<HTMLElement>('section [data-at]')) {
    const section = words.closest('section')
    if (!section || words.closest('header') || !range.intersectsNode(words)) continue
    const span = spanIn(range, words)
    if (span.end <= span.start) continue
    const known = bySection.get(section)
    bySection.set(section, known ? { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) } : span)
  }
  return [...bySection].flatMap(([section, whole]) => {
    const span = trimmed(text, whole)
    const turn = turns[Number(section.dataset['turn'] ?? Number.NaN)]
    const named = turn?.speaker ?? turn?.attributedTo
    return span.end > span.start ? [{ ...span, briefingId: id, sha256, quote: text.slice(span.start, span.end), speaker: (named && roster.get(named)) || null }] : []
  })
}

import type { Span } from '../../../contract/briefing.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'

/** Shorter sentences are given whole. */
const LONG = 36

/**
 * The clauses of a long sentence that hold the asked-for words: from the first to the last clause
 * with a marked span, with the clause before where that one says when or of what. The citation keeps
 * the whole sentence. Null where nothing can be left out.
 * @param spans offsets into `text`
 */
export function trimQuote(text: string, spans: readonly Span[], terms: readonly string[]): string | null {
  // From September 5, the last ferry…: English sets its commas otherwise.
  if (text.length < LONG || spans.length === 0 || /\|/u.test(text) || !/\p{Script=Han}{2}/u.test(text)) return null
  const clauses = clausesOf(text)
  const marked = clauses.flatMap(({ start, end }, i) => (spans.some(span => span.start < end && span.end > start) ? [i] : []))
  if (marked.length === 0) return null
  let first = Math.min(...marked)
  const last = Math.max(...marked)
  const lacking = (from: number) => terms.filter(term => termCover(term, comparable(text.slice(clauses[from]!.start, clauses[last]!.end))) < 0.5)
  while (first > 0 && lacking(first - 1).length < lacking(first).length) first--
  while (first > 0 && /^(?:其中|但|而|且|并|也|占|比|较|达|为|即|共|约)/u.test(text.slice(clauses[first]!.start))) first--
  if (first === 0 && last === clauses.length - 1) return null
  const kept = text.slice(clauses[first]!.start, clauses[last]!.end).replace(/^[，,、；;\s]+|[，,、；;。：:\s]+$/gu, '')
  // Half a pair of quotation marks or brackets reads badly.
  return /^[^“”]*(?:“[^“”]*”[^“”]*)*$/u.test(kept) && /^[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*$/u.test(kept) ? `${kept}。` : null
}

/** Cut at commas and semicolons outside numbers, and at 、 between items that each have a figure. */
function clausesOf(text: string): Span[] {
  const cuts = [...text.matchAll(/[，；;]|,(?!\d{3}(?!\d))|、/gu)].filter(({ 0: mark, index }) => {
    if (mark !== '、') return true
    const before = /[^，,；;、]*$/u.exec(text.slice(0, index))?.[0] ?? ''
    const after = /^[^，,；;、]*/u.exec(text.slice(index + 1))?.[0] ?? ''
    return /\d/u.test(before) && /\d/u.test(after)
  }).map(({ index }) => index + 1)
  const bounds = [0, ...cuts, text.length]
  return bounds.slice(1).map((end, i) => ({ start: bounds[i]!, end })).filter(({ start, end }) => end > start)
}

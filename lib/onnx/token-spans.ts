import type { Span } from '../contract/briefing.ts'

/** Characters the tokenizer drops, and those it reads as a space (its normalizer's own lists). */
const DROPPED = /[\u0001-\u0008\u000b\u000e-\u001f\ufeff]/
const SPACE = /[\t\n\f\r\u00a0\u1680\u2000-\u200f\u2028\u2029\u3000\s]/

/**
 * Where in `text` each token stands, in UTF-16 units. The tokenizer rewrites the text (NFKC, spaces
 * folded), so both are walked together: every rewritten character remembers the one it came from.
 * A token made of a folded or added space alone gets an empty span.
 */
export function tokenSpans(text: string, tokens: readonly string[]): Span[] {
  const { folded, starts, ends } = foldWithOrigin(text)
  let at = 0
  return tokens.map(token => {
    let piece = token.replaceAll('▁', ' ')
    // The tokenizer adds a space before the first word; where the text has none, it covers nothing.
    if (piece.startsWith(' ') && folded[at] !== ' ') piece = piece.slice(1)
    const first = piece.startsWith(' ') && piece.length > 1 ? at + 1 : at
    at = Math.min(at + piece.length, folded.length)
    const start = starts[first] ?? text.length
    return { start, end: at > first ? Math.max(start, ends[at - 1] ?? start) : start }
  })
}

function foldWithOrigin(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  // A base character and its combining marks are composed as one.
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const start = cluster.index
    const read = [...cluster[0]].map(char => (DROPPED.test(char) ? '' : SPACE.test(char) ? ' ' : char)).join('')
    for (const unit of read.normalize('NFKC').split('')) {
      if (unit === ' ' && folded.endsWith(' ')) continue
      folded += unit
      starts.push(start)
      ends.push(start + cluster[0].length)
    }
  }
  return { folded, starts, ends }
}

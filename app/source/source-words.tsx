import type { Span } from '../../lib/contract/briefing.ts'

/** A cited span to highlight; `current` is the one being looked at. */
export type SourceMark = Span & { index: number; current: boolean }

/** The words of one piece of the text, with what is cited in it marked exactly. */
export function SourceWords({ text, piece, marks }: { text: string; piece: Span; marks: SourceMark[] }) {
  const touching = marks.filter(mark => mark.start < piece.end && mark.end > piece.start)
  if (touching.length === 0) return text.slice(piece.start, piece.end)
  const cuts = [...new Set([piece.start, piece.end, ...touching.flatMap(mark => [Math.max(mark.start, piece.start), Math.min(mark.end, piece.end)])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number
    const words = text.slice(start, end)
    const over = touching.filter(mark => mark.start <= start && mark.end >= end)
    if (over.length === 0) return <span key={start}>{words}</span>
    const current = over.some(mark => mark.current)
    return <mark key={start} data-current={current} data-citation={over.map(mark => mark.index).join(' ')}>{words}</mark>
  })
}

import type { Span } from '../../lib/contract/briefing.ts'

/** A cited span to highlight, or one that was sought and `found`; `current` is the one being looked at. */
export type SourceMark = Span & { index: number; current: boolean; found?: true }

/** The words of one piece of the text, with what is marked in it. */
function MarkedWords({ text, piece, marks }: { text: string; piece: Span; marks: SourceMark[] }) {
  const touching = marks.filter(mark => mark.start < piece.end && mark.end > piece.start)
  if (touching.length === 0) return text.slice(piece.start, piece.end)
  const cuts = [...new Set([piece.start, piece.end, ...touching.flatMap(mark => [Math.max(mark.start, piece.start), Math.min(mark.end, piece.end)])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number
    const words = text.slice(start, end)
    const over = touching.filter(mark => mark.start <= start && mark.end >= end)
    if (over.length === 0) return <span key={start}>{words}</span>
    const [cited, found] = [over.filter(mark => !mark.found), over.filter(mark => mark.found)]
    return (
      <mark
        key={start} data-current={cited.length > 0 ? cited.some(mark => mark.current) : undefined} data-citation={cited.map(mark => mark.index).join(' ') || undefined}
        data-found={found.length > 0 ? (found.some(mark => mark.current) ? 'now' : 'too') : undefined}
      >{words}</mark>
    )
  })
}

/** The words of one piece of the text, with what is cited in it marked exactly; they say where they begin, so that a selection of them is found in the text again. */
export function SourceWords(props: { text: string; piece: Span; marks: SourceMark[] }) {
  return <span data-at={props.piece.start}><MarkedWords {...props} /></span>
}

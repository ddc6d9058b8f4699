import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import type { SetPart } from './set-parts.ts'

/**
 * A briefing's parts without the line that prints its title, which stands over them already; a part that held nothing else
 * stays as an `anchor` without words, for the links to its turn.
 * The line stays where something in it is marked, and the title printed a second time is left to the page.
 */
export function withoutTitle(parts: readonly SetPart[], { text, title }: Pick<Briefing, 'text' | 'title'>, marks: readonly Span[]): (SetPart & { anchor?: true })[] {
  const [first] = parts.flatMap(part => part.blocks).filter(block => 'paragraph' in block && block.paragraph.pieces.map(({ start, end }) => text.slice(start, end)).join('').trim() === title)
  if (!first || !('paragraph' in first)) return [...parts]
  const { pieces } = first.paragraph
  if (marks.some(mark => pieces.some(piece => mark.start < piece.end && piece.start < mark.end))) return [...parts]
  return parts.map(part => {
    const blocks = part.blocks.filter(block => block !== first)
    return { ...part, blocks, ...(part.blocks.length > 0 && blocks.length === 0 && { anchor: true as const }) }
  })
}

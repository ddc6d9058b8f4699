import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { setParts } from './set-parts.ts'
import type { SourceBlock } from './source-blocks.ts'
import { withoutTitle } from './without-title.ts'

function spansOf(block: SourceBlock): Span[] {
  if ('paragraph' in block) return block.paragraph.pieces
  return 'row' in block ? block.row : block.table.rows.flatMap(row => row.cells)
}

/** The stretches of a briefing's text that its page shows, in page order: the signs between cells and Markdown's are none, nor is the title, which stands over it. */
export function shownSpans(briefing: Briefing): Span[] {
  return withoutTitle(setParts(briefing), briefing, []).flatMap(part => [...(part.label ?? []).flat(), ...part.blocks.flatMap(spansOf)]).sort((a, b) => a.start - b.start)
}

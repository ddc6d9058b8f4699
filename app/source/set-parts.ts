import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { layOutBriefing, type SourcePart } from './lay-out-briefing.ts'
import { type SourceBlock, sourceBlocks } from './source-blocks.ts'

/** A part of a briefing with what it is set as; `label` is the page's own line that says who speaks, where there is one: it is the part's heading. */
export type SetPart = SourcePart & { blocks: SourceBlock[]; label: Span[] | null }

/** Whether what stands before a turn says what its heading would say: 【姓名】, 职务姓名：; a headline does not. */
function isLabel(part: SourcePart, next: SourcePart | undefined, text: string): boolean {
  const [line, ...more] = part.paragraphs
  if (part.turn !== null || !line || more.length > 0 || !next?.named) return false
  const words = line.pieces.map(({ start, end }) => text.slice(start, end)).join('')
  const said = [next.speaker?.organization, next.speaker?.title, next.named].filter(each => each !== null && each !== undefined).sort((a, b) => b.length - a.length)
  return words.includes(next.named) && said.reduce((rest, each) => rest.replace(each, ''), words).replace(/[\p{P}\p{N}\s]/gu, '') === ''
}

/** A briefing's parts in page order, each set. A label is no part of its own: with a heading that says the same, it would stand twice. */
export function setParts(briefing: Pick<Briefing, 'text' | 'turns' | 'sections' | 'speakers' | 'fileName'>): SetPart[] {
  const parts = layOutBriefing(briefing)
  let label: Span[] | null = null
  return parts.flatMap((part, at) => {
    const blocks = sourceBlocks(briefing, part.paragraphs)
    const [block, ...more] = blocks
    if (more.length === 0 && block && 'paragraph' in block && isLabel(part, parts[at + 1], briefing.text)) {
      label = block.paragraph.pieces
      return []
    }
    const set = { ...part, blocks, label }
    label = null
    return [set]
  })
}

import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { layOutBriefing, type SourcePart } from './lay-out-briefing.ts'
import { type SourceBlock, sourceBlocks } from './source-blocks.ts'

/** A part of a briefing with what it is set as; `label` is the page's own line that says who speaks, where there is one: it is the part's heading. */
export type SetPart = SourcePart & { blocks: SourceBlock[]; label: Span[] | null }

/** Whether a line between turns says what the heading of the next would say: 【姓名】, 职务姓名：, 局长：; a headline says more. */
function isLabel(words: string, { named, speaker }: SourcePart): boolean {
  if (!named) return false
  const said = [speaker?.organization, speaker?.title, named].filter(each => each !== null && each !== undefined).sort((a, b) => b.length - a.length)
  const rest = said.reduce((left, each) => left.replace(each, ''), words).replace(/[\p{P}\p{N}\s*]/gu, '')
  // 局长： for the one whose office is 市水务局局长.
  return rest === '' ? said.some(each => words.includes(each)) : rest.length > 1 && (speaker?.title?.endsWith(rest) ?? false)
}

/** A briefing's parts in page order, each set. A label is no part of its own: with a heading that says the same, it would stand twice. */
export function setParts(briefing: Pick<Briefing, 'text' | 'turns' | 'sections' | 'speakers' | 'fileName'>): SetPart[] {
  const parts = layOutBriefing(briefing)
  let label: Span[] | null = null
  return parts.flatMap((part, at) => {
    const before = label
    label = null
    const next = parts[at + 1]
    const [last] = part.turn === null && next ? sourceBlocks(briefing, part.paragraphs.slice(-1)) : []
    if (last && 'paragraph' in last && next && isLabel(last.paragraph.pieces.map(({ start, end }) => briefing.text.slice(start, end)).join(''), next)) label = last.paragraph.pieces
    const paragraphs = label ? part.paragraphs.slice(0, -1) : part.paragraphs
    return paragraphs.length === 0 ? [] : [{ ...part, paragraphs, blocks: sourceBlocks(briefing, paragraphs), label: before }]
  })
}

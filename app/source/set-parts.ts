import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { layOutBriefing, type SourcePart } from './lay-out-briefing.ts'
import { type SourceBlock, sourceBlocks } from './source-blocks.ts'

/** A part of a briefing with what it is set as; `label` is what the page itself prints of who speaks, line by line, where it does: it is the part's heading. */
export type SetPart = SourcePart & { blocks: SourceBlock[]; label: Span[][] | null }

/** What a label says beside who speaks: that he asks or answers, or what he is at the briefing. */
const SPEAKS = /(?:补充|補充)?(?:提问|提問|追问|追問|回应|回應|回答|作答|答复|答覆|插话|插話|补充|補充|发言人?|發言人?|介绍|介紹|主持人?|发布人|發布人|记者|記者|嘉宾|嘉賓|问|問|答)/gu

/** Whether a line between turns says what the heading of the next would say: 【姓名】, 职务姓名：, 局长：, 姓名答：; a headline says more. */
function isLabel(words: string, { named, speaker }: SourcePart): boolean {
  if (!named) return false
  const closed = (each: string) => each.replace(/\s/gu, '')
  const said = [speaker?.organization, speaker?.title, named].filter(each => each !== null && each !== undefined).map(closed).sort((a, b) => b.length - a.length)
  const rest = said.reduce((left, each) => left.replace(each, ''), closed(words)).replace(SPEAKS, '').replace(/[\p{P}\p{N}\p{S}\p{M}*QA]/gu, '')
  // 局长： for the one whose office is 市水务局局长.
  return rest === '' ? said.some(each => closed(words).includes(each)) : rest.length > 1 && (speaker?.title?.endsWith(rest) ?? false)
}

/** A briefing's parts in page order, each set. A label is no part of its own: with a heading that says the same, it would stand twice. */
export function setParts(briefing: Pick<Briefing, 'text' | 'turns' | 'sections' | 'speakers' | 'fileName'>): SetPart[] {
  const parts = layOutBriefing(briefing)
  let label: Span[][] = []
  return parts.flatMap((part, at) => {
    const before = label.length > 0 ? label : null
    const next = part.turn === null ? parts[at + 1] : undefined
    const paragraphs = [...part.paragraphs]
    label = []
    // Name and office may stand on a line each; a rule under them has no words.
    while (next && paragraphs.length > 0) {
      const [last] = sourceBlocks(briefing, paragraphs.slice(-1))
      const pieces = last && 'paragraph' in last ? last.paragraph.pieces : null
      if (last && !(pieces && isLabel(pieces.map(({ start, end }) => briefing.text.slice(start, end)).join(''), next))) break
      paragraphs.pop()
      if (pieces) label.unshift(pieces)
    }
    return paragraphs.length === 0 ? [] : [{ ...part, paragraphs, blocks: sourceBlocks(briefing, paragraphs), label: before }]
  })
}

'use client'
import { memo, useMemo } from 'react'
import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { officeOf } from '../chat/office-of.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { SourcePart } from './lay-out-briefing.ts'
import { setParts } from './set-parts.ts'
import type { SourceBlock } from './source-blocks.ts'
import { SourceTable } from './source-table.tsx'
import { type SourceMark, SourceWords } from './source-words.tsx'
import { withoutTitle } from './without-title.ts'

type PartSpeakerProps = { part: SourcePart; label: Span[] | null; text: string; marks: SourceMark[] }

/** Who speaks in this part, by the page's own label where it stands on a line of its own; it stays in view while the part scrolls by. */
function PartSpeaker({ part, label, text, marks }: PartSpeakerProps) {
  const messages = useMessages()
  const office = part.speaker && officeOf(part.speaker)
  const printed = label?.map(({ start, end }) => text.slice(start, end)).join('') ?? ''
  const name = part.named ?? (part.role === 'narration' ? messages.narration : messages.unnamedSpeaker)
  return (
    <header className="sticky top-[var(--bar,0px)] z-10 -mx-1 flex flex-wrap items-baseline gap-x-2 border-b border-rule bg-sheet px-1 py-1.5">
      <span className={part.named ? 'font-semibold' : 'text-sm text-soft'}>{label?.map(piece => <SourceWords key={piece.start} text={text} piece={piece} marks={marks} />) ?? name}</span>
      {label && part.named && !printed.includes(part.named) && <span className="font-semibold">{part.named}</span>}
      {office && !printed.includes(office) && <span className="text-sm text-soft">{office}</span>}
    </header>
  )
}

/** Captions and credits come as many small turns: one heading for a run of them is enough. */
const isNarration = (part: SourcePart | undefined) => part !== undefined && part.turn !== null && part.role === 'narration' && !part.named

const turnId = ({ turn }: SourcePart): string | undefined => (turn === null ? undefined : `turn-${turn}`)

type BlockProps = { block: SourceBlock; text: string; marks: SourceMark[]; look: string }

/** A table, a row by itself (时间 and the time: its cells set apart, no table around them) or a paragraph, set as `look` says. */
function Block({ block, text, marks, look }: BlockProps) {
  if ('table' in block) return <SourceTable text={text} table={block.table} marks={marks} />
  const words = (pieces: Span[]) => pieces.map(piece => <SourceWords key={piece.start} text={text} piece={piece} marks={marks} />)
  if ('paragraph' in block) return <p className={look}>{words(block.paragraph.pieces)}</p>
  return <p className="mt-2 flex flex-wrap gap-x-6 text-[0.9375rem] text-soft">{block.row.map(cell => <span key={cell.start}>{words([cell])}</span>)}</p>
}

/** How a paragraph is set: a turn's words indented, what stands between turns as a headline. */
function lookOf(block: SourceBlock, part: SourcePart): string {
  const said = part.turn !== null && 'paragraph' in block && !block.heading
  return said ? 'mt-2 indent-[2em]' : 'mt-3 font-semibold leading-relaxed'
}

/** A briefing as a well-set page: every word as printed, each turn under its speaker, citations marked. */
export const SourceText = memo(function SourceText({ briefing, marks }: { briefing: Briefing; marks: SourceMark[] }) {
  const set = useMemo(() => setParts(briefing), [briefing])
  const parts = withoutTitle(set, briefing, marks.filter(mark => !mark.found))
  return (
    <div lang="zh" className="quoted text-[1.0625rem] leading-[1.95]">
      {parts.map((part, at) => (part.anchor ? <span key={at} id={turnId(part)} /> : (
        <section key={at} id={turnId(part)} data-turn={part.turn ?? undefined} className="scroll-mt-[var(--bar,0px)] pb-3 outline-none">
          {part.turn !== null && !(isNarration(part) && !parts[at - 1]?.anchor && isNarration(parts[at - 1])) && <PartSpeaker part={part} label={part.label} text={briefing.text} marks={marks} />}
          {part.blocks.map((block, order) => <Block key={order} block={block} text={briefing.text} marks={marks} look={lookOf(block, part)} />)}
        </section>
      )))}
    </div>
  )
})

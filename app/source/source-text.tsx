'use client'
import { memo, useMemo } from 'react'
import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { officeOf } from '../chat/office-of.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { SourcePart } from './lay-out-briefing.ts'
import { setParts } from './set-parts.ts'
import { SourceBlockList } from './source-block-list.tsx'
import { type SourceMark, SourceWords } from './source-words.tsx'
import { withoutTitle } from './without-title.ts'

type PartSpeakerProps = { part: SourcePart; label: Span[][] | null; text: string; marks: SourceMark[] }

/** Who speaks in this part, by the page's own label where it stands on a line of its own; it stays in view while the part scrolls by. */
function PartSpeaker({ part, label, text, marks }: PartSpeakerProps) {
  const messages = useMessages()
  const office = part.speaker && officeOf(part.speaker)
  const printed = label?.flat().map(({ start, end }) => text.slice(start, end)).join('') ?? ''
  const name = part.named ?? (part.role === 'narration' ? messages.narration : messages.unnamedSpeaker)
  return (
    <header className="sticky top-[var(--bar,0px)] z-10 -mx-1 flex flex-wrap items-baseline gap-x-2 border-b border-rule bg-sheet px-1 py-1.5">
      {label
        ? label.map((line, at) => <span key={at} className={at === 0 ? 'font-semibold' : 'text-sm text-soft'}>{line.map(piece => <SourceWords key={piece.start} text={text} piece={piece} marks={marks} />)}</span>)
        : <span className={part.named ? 'font-semibold' : 'text-sm text-soft'}>{name}</span>}
      {label && part.named && !printed.includes(part.named) && <span className="font-semibold">{part.named}</span>}
      {office && !printed.includes(office) && <span className="text-sm text-soft">{office}</span>}
    </header>
  )
}

/** Captions and credits come as many small turns: one heading for a run of them is enough. */
const isNarration = (part: SourcePart | undefined) => part !== undefined && part.turn !== null && part.role === 'narration' && !part.named

const turnId = ({ turn }: SourcePart): string | undefined => (turn === null ? undefined : `turn-${turn}`)

/** A briefing as a well-set page: every word as printed, each turn under its speaker, citations marked. */
export const SourceText = memo(function SourceText({ briefing, marks }: { briefing: Briefing; marks: SourceMark[] }) {
  const set = useMemo(() => setParts(briefing), [briefing])
  const parts = withoutTitle(set, briefing, marks.filter(mark => !mark.found))
  return (
    <div lang="zh" className="quoted text-[1.0625rem] leading-[1.95]">
      {parts.map((part, at) => (part.anchor ? <span key={at} id={turnId(part)} /> : (
        <section key={at} id={turnId(part)} data-turn={part.turn ?? undefined} className="scroll-mt-[var(--bar,0px)] pb-3 outline-none">
          {part.turn !== null && !(isNarration(part) && !parts[at - 1]?.anchor && isNarration(parts[at - 1])) && <PartSpeaker part={part} label={part.label} text={briefing.text} marks={marks} />}
          <SourceBlockList blocks={part.blocks} text={briefing.text} marks={marks} said={part.turn !== null} />
        </section>
      )))}
    </div>
  )
})

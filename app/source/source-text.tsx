'use client'
import { memo, useMemo } from 'react'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { officeOf } from '../chat/office-of.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { layOutBriefing, type SourcePart } from './lay-out-briefing.ts'
import { type SourceMark, SourceWords } from './source-words.tsx'

/** Who speaks in this part; it stays in view while the part scrolls by. */
function PartSpeaker({ part }: { part: SourcePart }) {
  const messages = useMessages()
  const office = part.speaker && officeOf(part.speaker)
  const name = part.named ?? (part.role === 'narration' ? messages.narration : messages.unnamedSpeaker)
  return (
    <header className="sticky top-0 z-10 -mx-1 flex flex-wrap items-baseline gap-x-2 border-b border-rule bg-sheet px-1 py-1.5">
      <span className={part.named ? 'font-semibold' : 'text-sm text-soft'}>{name}</span>
      {office && <span className="text-sm text-soft">{office}</span>}
    </header>
  )
}

/** 【姓名】 or 职务姓名： before a turn says what its heading says: it is shown, but set small; a headline is not. */
function isLabel(part: SourcePart, next: SourcePart | undefined, text: string): boolean {
  const [line, ...more] = part.paragraphs
  if (part.turn !== null || !line || more.length > 0 || !next?.named) return false
  const words = line.pieces.map(({ start, end }) => text.slice(start, end)).join('')
  const said = [next.speaker?.organization, next.speaker?.title, next.named].filter(each => each !== null && each !== undefined).sort((a, b) => b.length - a.length)
  return words.includes(next.named) && said.reduce((rest, each) => rest.replace(each, ''), words).replace(/[\p{P}\p{N}\s]/gu, '') === ''
}

/** What is shown above as the briefing's title, printed again as its first line. */
function isTitle(part: SourcePart, at: number, { text, title }: Briefing): boolean {
  const pieces = part.paragraphs[at]?.pieces ?? []
  return title !== null && pieces.map(({ start, end }) => text.slice(start, end)).join('').trim() === title
}

/** Captions and credits come as many small turns: one heading for a run of them is enough. */
const isNarration = (part: SourcePart | undefined) => part !== undefined && part.turn !== null && part.role === 'narration' && !part.named

/** A briefing as a well-set page: every word as printed, each turn under its speaker, citations marked. */
export const SourceText = memo(function SourceText({ briefing, marks }: { briefing: Briefing; marks: SourceMark[] }) {
  const parts = useMemo(() => layOutBriefing(briefing), [briefing])
  return (
    <div lang="zh" className="quoted text-[1.0625rem] leading-[1.95]">
      {parts.map((part, at) => (
        <section key={at} id={part.turn === null ? undefined : `turn-${part.turn}`} data-turn={part.turn ?? undefined} className="scroll-mt-2 pb-3">
          {part.turn !== null && !(isNarration(part) && isNarration(parts[at - 1])) && <PartSpeaker part={part} />}
          {part.paragraphs.map((paragraph, index) => (
            <p key={index} className={part.turn !== null && !isTitle(part, index, briefing) ? 'mt-2 indent-[2em]' : isLabel(part, parts[at + 1], briefing.text) ? 'mt-3 text-sm text-soft' : 'mt-3 font-semibold leading-relaxed'}>
              {paragraph.pieces.map(piece => <SourceWords key={piece.start} text={briefing.text} piece={piece} marks={marks} />)}
            </p>
          ))}
        </section>
      ))}
    </div>
  )
})

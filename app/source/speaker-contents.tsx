'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** One line of the contents: who speaks, about what, and the turn to go to. */
type Entry = { turn: number; name: string; about: string | null }

/** Who speaks in the briefing, each with headline or keyword where the page prints one. */
function entriesOf({ turns, sections }: Briefing, unnamed: string): Entry[] {
  const entries: Entry[] = []
  turns.forEach((turn, index) => {
    if (turn.role === 'narration') return
    const name = turn.speaker ?? turn.attributedTo ?? unnamed
    const section = sections.find(each => each.turns[0] <= index && index < each.turns[1])
    const about = section && section.turns[0] === index ? (section.keyword ?? section.headline) : null
    if (entries.at(-1)?.name === name && !about) return
    entries.push({ turn: index, name, about })
  })
  return entries
}

type SpeakerContentsProps = { briefing: Briefing | null; onGo: (turn: number) => void; inset?: boolean; beside?: ReactNode }

/** The contents of a briefing by speaker, behind a button with `beside` at its other end; `inset` where nothing around it keeps it from the edge. */
export function SpeakerContents({ briefing, onGo, inset = false, beside }: SpeakerContentsProps) {
  const messages = useMessages()
  const id = useId()
  const [open, setOpen] = useState(false)
  const entries = briefing ? entriesOf(briefing, messages.unnamedSpeaker) : []
  if (entries.length === 0 && !beside) return null
  return (
    <div className="border-b border-rule">
      <div className={`flex min-h-10 items-center justify-between gap-x-2 ${inset ? 'px-4 sm:px-6' : ''}`}>
        {entries.length > 0
          ? <button type="button" className="quiet-button -ml-2" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>{messages.sourceContents}<SvgIcon name={open ? 'up' : 'down'} className="size-4" /></button>
          : <span />}
        {beside}
      </div>
      {open && (
        <nav id={id} aria-label={messages.sourceContents} className={`max-h-60 overflow-y-auto pb-2 ${inset ? 'px-2 sm:px-4' : '-mx-2'}`}>
          <ol>
            {entries.map(entry => (
              <li key={entry.turn}>
                <button type="button" lang="zh" className="flex w-full gap-3 rounded px-2 py-1 text-left text-sm hover:bg-sunk" onClick={() => onGo(entry.turn)}>
                  <span className="min-w-16 shrink-0 font-medium">{entry.name}</span>
                  {entry.about && <span className="text-soft">{entry.about}</span>}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </div>
  )
}

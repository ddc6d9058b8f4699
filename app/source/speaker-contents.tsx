'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { speakerEntries } from './speaker-entries.ts'

type SpeakerContentsProps = { briefing: Briefing | null; onGo: (turn: number) => void; inset?: boolean; beside?: ReactNode }

/** The contents of a briefing by speaker, behind a button with `beside` at its other end; `inset` where nothing around it keeps it from the edge. */
export function SpeakerContents({ briefing, onGo, inset = false, beside }: SpeakerContentsProps) {
  const messages = useMessages()
  const id = useId()
  const [open, setOpen] = useState(false)
  const entries = briefing ? speakerEntries(briefing, messages.unnamedSpeaker) : []
  if (entries.length === 0 && !beside) return null
  return (
    <div className="border-b border-rule" onKeyDown={event => { if (open && event.key === 'Escape') { event.stopPropagation(); setOpen(false) } }}>
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

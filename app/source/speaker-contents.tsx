'use client'
import type { Briefing } from '../../lib/contract/briefing.ts'
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

/** The contents of a briefing by speaker; `inset` where nothing around it keeps it from the edge. */
export function SpeakerContents({ briefing, onGo, inset = false }: { briefing: Briefing; onGo: (turn: number) => void; inset?: boolean }) {
  const messages = useMessages()
  const entries = entriesOf(briefing, messages.unnamedSpeaker)
  if (entries.length === 0) return null
  return (
    <details className="border-b border-rule">
      <summary className={`cursor-pointer py-2 text-sm text-soft hover:text-ink ${inset ? 'px-4 sm:px-6' : ''}`}>{messages.sourceContents}</summary>
      <nav aria-label={messages.sourceContents} className={`max-h-60 overflow-y-auto pb-2 ${inset ? 'px-2 sm:px-4' : '-mx-2'}`}>
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
    </details>
  )
}

'use client'
import { officeOf } from '../chat/office-of.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { ParsedPreview } from './parsed-preview.ts'

/** Everybody who speaks in a file: name, office, what they are at the briefing, and how often they speak. */
export function ParsedPreviewSpeakers({ preview: { speakers, turns } }: { preview: ParsedPreview }) {
  const messages = useMessages()
  const roles = { spokesperson: messages.roleSpokesperson, host: messages.roleHost, reporter: messages.roleReporter, unknown: messages.roleUnknown }
  const count = (name: string) => turns.filter(turn => (turn.speaker ?? turn.attributedTo) === name).length
  if (speakers.length === 0) return null
  return (
    <section className="mt-4">
      <h4 id="parsed-speakers" className="text-sm text-soft">{messages.addSpeakers}</h4>
      <ul aria-labelledby="parsed-speakers" className="border-t border-rule text-sm">
        {speakers.map(speaker => (
          <li key={speaker.name} className="flex flex-wrap items-baseline gap-x-2 border-b border-rule py-1.5">
            <span lang="zh" className="font-medium">{speaker.name}</span>
            <span lang="zh" className="min-w-0 grow text-soft">{officeOf(speaker)}</span>
            <span className="text-xs text-soft">{roles[speaker.role]} · {fill(messages.briefingTurns, { count: count(speaker.name) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

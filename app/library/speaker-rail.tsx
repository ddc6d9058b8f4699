'use client'
import { useEffect, useRef } from 'react'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { speakerEntries } from '../source/speaker-entries.ts'
import { useTurnInView } from './use-turn-in-view.ts'

/** Who speaks in the briefing, beside it, with whoever is read now marked. */
export function SpeakerRail({ briefing }: { briefing: Briefing }) {
  const messages = useMessages()
  const rail = useRef<HTMLElement>(null)
  const { turn, onGo } = useTurnInView()
  const entries = speakerEntries(briefing, messages.unnamedSpeaker)
  const current = turn === null ? -1 : entries.findLastIndex(entry => entry.turn <= turn)
  useEffect(() => {
    const place = rail.current
    const entry = place?.querySelector<HTMLElement>('[aria-current]')
    // The rail alone: what scrolls an element into view would move the page, too.
    if (place && entry) place.scrollTop = entry.offsetTop - place.clientHeight / 2
  }, [current])
  if (entries.length === 0) return null
  return (
    <nav ref={rail} aria-label={messages.sourceContents} className="relative max-h-full overflow-y-auto text-sm">
      <p className="px-3 pb-1 text-xs text-soft">{messages.sourceContents}</p>
      <ol lang="zh" className="border-l border-rule">
        {entries.map((entry, at) => (
          <li key={entry.turn}>
            <a
              href={`#turn-${entry.turn}`} onClick={() => onGo(entry.turn)} aria-current={at === current ? 'location' : undefined}
              className="-ml-px block border-l-2 border-transparent px-3 py-1.5 leading-snug outline-offset-[-2px] hover:text-seal aria-[current=location]:border-seal aria-[current=location]:text-seal"
            >
              <span className="block font-medium">{entry.name}</span>
              {entry.about && <span className="line-clamp-2 text-xs text-soft">{entry.about}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

'use client'
import type { SaidPlaces } from '../api/said-places.ts'
import { citationAddress } from '../copy/citation-address.ts'
import { FoundWords } from '../history/found-words.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Lines of a briefing that say what is sought, each leading to its place in it. */
export function SaidLines({ said: { id, total, places }, sha256 }: { said: SaidPlaces; sha256: string }) {
  const messages = useMessages()
  return (
    <div className="mt-2 border-l-2 border-rule pl-3 text-sm">
      <ul aria-label={messages.briefingSays}>
        {places.map(({ start, end, quote, pieces, speaker }) => (
          <li key={start}>
            <a lang="zh" href={citationAddress({ briefingId: id, start, end, sha256, quote }, '')} className="quoted line-clamp-2 py-0.5 leading-relaxed text-soft hover:text-seal">
              {speaker && <span className="font-medium text-ink">{speaker}{messages.colon}</span>}<FoundWords pieces={pieces} />
            </a>
          </li>
        ))}
      </ul>
      {total > places.length && <p className="text-xs text-soft">{fill(messages.briefingSaysTimes, { count: total })}</p>}
    </div>
  )
}

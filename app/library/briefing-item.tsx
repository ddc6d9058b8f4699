'use client'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingFacts } from './briefing-facts.tsx'

/** One briefing of the list: what it is, who speaks in it, and what can be done with it. */
export function BriefingItem({ briefing, onRemove }: { briefing: BriefingSummary; onRemove: () => void }) {
  const messages = useMessages()
  const title = briefing.title ?? messages.briefingUntitled
  const address = `/briefings/${encodeURIComponent(briefing.id)}`
  return (
    <article className="border-t border-rule py-5">
      <h2 lang="zh" className="headline text-lg"><a href={address} className="hover:text-seal">{title}</a></h2>
      <div className="mt-1"><BriefingFacts {...briefing} /></div>
      {briefing.speakers.length > 0 && (
        <ul lang="zh" className="mt-2 flex flex-wrap gap-1.5" aria-label={messages.briefingSpeakers}>
          {briefing.speakers.map(({ name, title: office }) => (
            <li key={name}>
              <a href={`/?${new URLSearchParams([['in', briefing.id], ['by', name]])}`} className="inline-flex min-h-7 items-center gap-1.5 rounded border border-rule px-2 text-sm hover:border-seal hover:text-seal" title={fill(messages.onlyThisSpeaker, { name })}>
                <span className="whitespace-nowrap">{name}</span>{office && <span className="text-xs text-soft">{office}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="-ml-2 mt-2 flex flex-wrap gap-1">
        <a className="quiet-button" href={address}><SvgIcon name="book" className="size-4" />{messages.briefingOpen}</a>
        <a className="quiet-button" href={`/?${new URLSearchParams({ in: briefing.id })}`}><SvgIcon name="filter" className="size-4" />{messages.briefingAsk}</a>
        <button type="button" className="quiet-button" onClick={onRemove}><SvgIcon name="trash" className="size-4" />{messages.remove}</button>
      </div>
    </article>
  )
}

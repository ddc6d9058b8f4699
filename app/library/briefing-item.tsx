'use client'
import { useEffect, useRef } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { SaidPlaces } from '../api/said-places.ts'
import { KeptWords } from '../chat/kept-words.tsx'
import { filtersAddress } from '../composer/filters-address.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ActionMenu } from '../menu/action-menu.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingFacts } from './briefing-facts.tsx'
import { SaidLines } from './said-lines.tsx'

type BriefingItemProps = {
  briefing: BriefingSummary
  /** Where it says what is sought. */
  said: SaidPlaces | undefined
  /** Added since the page was opened. */
  fresh: boolean
  /** Just now: it is brought into view and set off, until `onArrived` is called. */
  arriving: boolean
  onArrived: () => void
  onRemove: () => void
}

/** How long one that was just added is set off, in milliseconds. */
const SET_OFF = 3000

/** One briefing of the list: what it is, who speaks in it, and what can be done with it. */
export function BriefingItem({ briefing, said, fresh, arriving, onArrived, onRemove }: BriefingItemProps) {
  const messages = useMessages()
  const title = briefing.title ?? messages.briefingUntitled
  const heading = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!arriving) return
    heading.current?.scrollIntoView({ block: 'center' })
    // The button that added it is gone; the keyboard goes on from what it made, unless another file is looked at.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    const timer = setTimeout(onArrived, SET_OFF)
    return () => clearTimeout(timer)
  }, [arriving, onArrived])
  const address = `/briefings/${encodeURIComponent(briefing.id)}`
  return (
    <article data-briefing={briefing.id} className={`border-t border-rule py-5 ${arriving ? 'fresh -mx-3 rounded px-3' : ''}`}>
      {fresh && <p className="text-xs font-medium text-seal">{messages.briefingFresh}</p>}
      <h2 lang="zh" className="headline text-lg"><a ref={heading} href={address} className="hover:text-seal"><KeptWords text={title} /></a></h2>
      <div className="mt-1"><BriefingFacts {...briefing} /></div>
      {said && <SaidLines said={said} sha256={briefing.sha256} />}
      {briefing.speakers.length > 0 && (
        <ul lang="zh" className="mt-2 flex flex-wrap gap-1.5" aria-label={messages.briefingSpeakers}>
          {briefing.speakers.map(({ name, title: office }) => (
            <li key={name}>
              <a href={filtersAddress({ briefingIds: [briefing.id], speakers: [name] })} className="inline-flex min-h-7 items-center gap-1.5 rounded border border-rule px-2 text-sm hover:border-seal hover:text-seal" title={fill(messages.onlyThisSpeaker, { name })}>
                <span className="whitespace-nowrap">{name}</span>{office && <span className="text-xs text-soft">{office}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="-ml-2 mt-2 flex flex-wrap gap-1">
        <a className="quiet-button" href={address}><SvgIcon name="book" className="size-4" />{messages.briefingOpen}</a>
        <a className="quiet-button" href={filtersAddress({ briefingIds: [briefing.id] })}><SvgIcon name="filter" className="size-4" />{messages.briefingAsk}</a>
        <ActionMenu label={fill(messages.moreForBriefing, { title })} actions={[{ label: messages.remove, danger: true, onSelect: onRemove }]}><SvgIcon name="more" className="size-4" /></ActionMenu>
      </div>
    </article>
  )
}

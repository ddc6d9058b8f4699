'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Quotation } from '../../lib/contract/answer.ts'
import { KeptWords } from '../chat/kept-words.tsx'
import { filtersAddress } from '../composer/filters-address.ts'
import { readCitationAddress } from '../copy/read-citation-address.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ShortcutKeys } from '../keyboard/shortcut-keys.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { SourceText } from '../source/source-text.tsx'
import { SpeakerContents } from '../source/speaker-contents.tsx'
import { useBriefing } from '../source/use-briefing.ts'
import { useChecks } from '../source/use-checks.ts'
import { BriefingFacts } from './briefing-facts.tsx'
import { FindBar } from './find-bar.tsx'
import { PageFrame } from './page-frame.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { SpeakerRail } from './speaker-rail.tsx'
import { useFind } from './use-find.ts'
import { useSelection } from './use-selection.ts'

const nothing: Quotation[] = []

/** Goes to a turn, also to the one that the address names already: the browser would stay where it is. */
function goTo(turn: number): void {
  location.hash = `turn-${turn}`
  document.getElementById(`turn-${turn}`)?.scrollIntoView()
}

/** One briefing as a page to read; `#turn-N` goes to a turn, a citation's address to its words. */
export function BriefingPage({ id }: { id: string }) {
  const messages = useMessages()
  const load = useBriefing(id)
  const briefing = load.state === 'ready' ? load.briefing : null
  const [cited, setCited] = useState<Quotation[]>(nothing)
  useEffect(() => {
    const place = readCitationAddress(location.search)
    if (place) setCited([{ ...place, briefingId: id, speaker: null }])
  }, [id])
  const check = useChecks(briefing, cited)?.[0] ?? null
  const place = useRef<HTMLDivElement>(null)
  const find = useFind(briefing)
  const { selected, drop } = useSelection(place, briefing)
  const marks = useMemo(() => (check && check.state !== 'lost' ? [{ start: check.start, end: check.end, index: 0, current: true }] : []), [check])
  useEffect(() => {
    if (!briefing) return
    const target = document.querySelector('mark[data-current="true"]') ?? (location.hash ? document.getElementById(location.hash.slice(1)) : null)
    target?.scrollIntoView({ block: target.tagName === 'MARK' ? 'center' : 'start' })
  }, [briefing, marks])
  const all = useMemo(() => [...marks, ...find.marks], [marks, find.marks])
  const shortcuts = {
    field: () => { if (briefing) find.setOpen(true); return briefing !== null },
    new: () => { location.assign('/'); return true },
    close: () => { if (selected) drop(); return selected !== null },
  }
  return (
    <PageFrame wide tools={load.state !== 'missing' && <FindBar find={find} ready={briefing !== null} />} rail={briefing ? <SpeakerRail briefing={briefing} /> : load.state === 'loading' && <></>}>
      {load.state === 'loading' && <p className="py-6 text-soft">{messages.sourceLoading}</p>}
      {load.state === 'failed' && <p role="alert" className="py-6 text-warn">{messages.briefingsFailed}</p>}
      {load.state === 'missing' && <><h1 className="headline mt-4 text-2xl">{messages.notFoundTitle}</h1><p className="text-soft">{messages.notFoundLead}</p><p className="mt-4"><a href="/briefings" className="line-button">{messages.briefingsAll}</a></p></>}
      {briefing && (
        <article className="rounded-lg border border-rule bg-sheet px-4 py-6 sm:px-10">
          <h1 lang="zh" className="headline text-2xl sm:text-3xl"><KeptWords text={briefing.title ?? messages.briefingUntitled} /></h1>
          <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink pb-2">
            <BriefingFacts {...briefing} />
            <a className="quiet-button -ml-2 print:hidden" href={filtersAddress({ briefingIds: [id] })}><SvgIcon name="filter" className="size-4" />{messages.briefingAsk}</a>
          </div>
          {(check?.state === 'changed' || check?.state === 'lost') && (
            <div role="alert" className="mt-3 border-l-4 border-warn bg-sunk px-3 py-2 text-sm">
              <p>{check.state === 'changed' ? messages.sourceChanged : messages.sourceLost}</p>
              {check.state === 'lost' && <blockquote lang="zh" className="quoted">{cited[0]?.quote}</blockquote>}
            </div>
          )}
          {/* Where there is room they stand beside the page. */}
          <div className="lg:hidden"><SpeakerContents briefing={briefing} onGo={goTo} /></div>
          <div ref={place}><SourceText briefing={briefing} marks={all} /></div>
        </article>
      )}
      {briefing && selected && <SelectionBar selected={selected} briefing={briefing} onDone={drop} />}
      <ShortcutKeys actions={shortcuts} />
    </PageFrame>
  )
}

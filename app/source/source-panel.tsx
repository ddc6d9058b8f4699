'use client'
import { type Ref, useCallback, useEffect, useMemo, useRef } from 'react'
import type { QuotationSet } from '../chat/citation-actions.tsx'
import { isTyping } from '../keyboard/is-typing.ts'
import { shortcutOf } from '../keyboard/shortcut-of.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useSettings } from '../settings/use-settings.tsx'
import { CitationSteps } from './citation-steps.tsx'
import { CitedWords } from './cited-words.tsx'
import { SourceHeader } from './source-header.tsx'
import { type SourceMark } from './source-words.tsx'
import { SourceText } from './source-text.tsx'
import { SpeakerContents } from './speaker-contents.tsx'
import { useBriefing } from './use-briefing.ts'
import { useChecks } from './use-checks.ts'

export type SourcePanelProps = {
  set: QuotationSet
  /** Of the quotation that is shown; -1: none, the briefing waits for those of an answer to come. */
  index: number
  /** Another number each time that the place is wanted, also the same one again. */
  asked: number
  onMove: (index: number) => void
  onClose: () => void
  /** Back to the sentence of the answer that cites what is shown. */
  onBack: () => void
  /** What takes the keyboard when the source opens: inside it Escape and the arrows work. */
  ref?: Ref<HTMLDivElement>
}

/** Scrolls back by what the upper edge, or the speaker who stands there, cuts off a line: the first one in view is whole. */
function showWholeLine(page: HTMLElement): void {
  const top = page.getBoundingClientRect().top
  const heading = [...page.querySelectorAll('header')].map(each => each.getBoundingClientRect()).find(box => box.top <= top + 1 && box.bottom > top)
  const edge = heading?.bottom ?? top
  const cut = [...page.querySelectorAll('p')].find(each => {
    const box = each.getBoundingClientRect()
    return box.top < edge && box.bottom > edge
  })
  const height = cut ? Number.parseFloat(getComputedStyle(cut).lineHeight) : 0
  if (cut && height > 0) page.scrollTop -= (edge - cut.getBoundingClientRect().top) % height
}

/** The briefing beside the answer, at the quotation, with every other quotation of the answer marked too. */
export default function SourcePanel({ set, index, asked, onMove, onClose, onBack, ref }: SourcePanelProps) {
  const messages = useMessages()
  const { settings } = useSettings()
  const quotation = set.quotations[Math.max(0, index)]
  const load = useBriefing(quotation?.briefingId ?? '')
  const briefing = load.state === 'ready' ? load.briefing : null
  const checks = useChecks(briefing, set.quotations)
  const check = checks?.[index] ?? null
  const page = useRef<HTMLDivElement>(null)
  const marks = useMemo<SourceMark[]>(() => (index < 0 ? [] : checks ?? []).flatMap((each, at) => (
    each && each.state !== 'lost' ? [{ start: each.start, end: each.end, index: at, current: at === index }] : []
  )), [checks, index])
  useEffect(() => {
    page.current?.querySelector('mark[data-current="true"]')?.scrollIntoView({ block: 'center' })
    if (page.current) showWholeLine(page.current)
  }, [marks, asked])
  const go = useCallback((turn: number) => page.current?.querySelector(`#turn-${turn}`)?.scrollIntoView({ block: 'start' }), [])
  if (!quotation) return null
  // Who stands over the words on the page is not always who says them: a report may quote somebody in passing.
  const turn = check && briefing?.turns.find(each => each.start <= check.start && check.end <= each.end)
  const elsewhere = check?.state === 'verified' && quotation.speaker !== null && (turn?.speaker ?? turn?.attributedTo) !== quotation.speaker.name
  return (
    <div
      ref={ref} tabIndex={-1} className="flex h-full min-h-0 flex-col bg-sheet outline-none"
      onKeyDown={event => {
        const shortcut = shortcutOf(event.nativeEvent, { typing: isTyping(event.target), single: settings.shortcuts === 'on' })
        if (shortcut === 'close') onClose()
        if (shortcut === 'previous' && index > 0) onMove(index - 1)
        if (shortcut === 'next' && index < set.quotations.length - 1) onMove(index + 1)
      }}
    >
      <SourceHeader briefing={briefing} cited={load.state === 'loading' ? undefined : set.briefings?.find(each => each.id === quotation.briefingId)} check={check} onClose={onClose} />
      <SpeakerContents briefing={briefing} onGo={go} inset beside={<CitationSteps index={index} total={set.quotations.length} onMove={onMove} onBack={onBack} />} />
      <div ref={page} className="relative min-h-0 grow overflow-y-auto overscroll-contain px-4 pb-16 sm:px-6" tabIndex={0} role="region" aria-label={messages.sourceTitle}>
        {load.state === 'loading' && <p className="py-6 text-soft">{messages.sourceLoading}</p>}
        {(load.state === 'missing' || load.state === 'failed') && (
          <div className="py-6">
            <p role="alert" className="text-warn">{load.state === 'missing' ? messages.sourceMissing : messages.sourceFailed}</p>
            {load.state === 'failed' && <button type="button" className="line-button mt-2" onClick={load.retry}>{messages.retry}</button>}
            <CitedWords quotation={quotation} />
          </div>
        )}
        {(check?.state === 'lost' || elsewhere) && <CitedWords quotation={quotation} />}
        {briefing && <SourceText briefing={briefing} marks={marks} />}
      </div>
    </div>
  )
}

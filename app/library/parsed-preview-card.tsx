'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingFacts } from './briefing-facts.tsx'
import { ParsedPreviewGaps } from './parsed-preview-gaps.tsx'
import { ParsedPreviewSpeakers } from './parsed-preview-speakers.tsx'
import { ParsedPreviewTurn } from './parsed-preview-turn.tsx'
import type { ParsedPreview } from './parsed-preview.ts'

type ParsedPreviewCardProps = {
  fileName: string
  preview: ParsedPreview
  /** The briefing that says the same already: there is nothing to keep then. */
  same: BriefingSummary | null
  /** The briefing that this one would take the place of. */
  replaced: BriefingSummary | null
  /** The reader asked for this one, and is to see that it is there. */
  asked: boolean
  keeping: boolean
  onKeep: () => void
  onLeave: () => void
}

/** Who says what in a file, whole, to look at before it is kept; what is decided stays in view however long it is. */
export function ParsedPreviewCard({ fileName, preview, same, replaced, asked, keeping, onKeep, onLeave }: ParsedPreviewCardProps) {
  const messages = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const { turns: told, speakers, text } = preview
  // Where nothing in it is anybody's speech, what was read is shown all the same.
  const turns = useMemo(() => (told.length > 0 ? told : [{ speaker: null, role: 'unknown', text: text.trim() }]), [told, text])
  const roster = useMemo(() => new Map(speakers.map(speaker => [speaker.name, speaker])), [speakers])
  const known = same ?? replaced
  const all = opened.size === turns.length
  // The card comes where the reader is not looking: the keyboard and the screen reader go on from it.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    if (asked) heading.current?.scrollIntoView({ block: 'center' })
    // When it comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const toggle = (index: number) => setOpened(now => {
    const next = new Set(now)
    if (!next.delete(index)) next.add(index)
    return next
  })
  return (
    <article aria-label={fileName} className="mt-3 rounded-lg border border-edge bg-sheet">
      <div className="px-4 pt-4 sm:px-5">
        <h2 ref={heading} tabIndex={-1} className="font-medium outline-none">{messages.addPreviewTitle}</h2>
        <p className="text-sm text-soft">{messages.addPreviewLead}</p>
        {known && (
          <p className={`mt-2 border-l-4 bg-sunk px-3 py-2 text-sm ${replaced ? 'border-warn' : 'border-edge'}`}>
            {fill(same ? messages.addSame : messages.addReplaces, { title: known.title ?? messages.briefingUntitled })} <a href={`/briefings/${encodeURIComponent(known.id)}`} target="_blank" className="underline decoration-rule underline-offset-4 hover:text-seal">{messages.briefingOpen}<SvgIcon name="open" className="mx-1 inline size-3.5" /><span className="text-xs">{messages.opensNewTab}</span></a>
          </p>
        )}
        <p className="mt-3 text-xs text-soft">{fileName}</p>
        <h3 lang="zh" className="headline text-lg">{preview.title ?? messages.briefingUntitled}</h3>
        <BriefingFacts {...preview} all />
        <ParsedPreviewGaps preview={preview} />
        <ParsedPreviewSpeakers preview={preview} />
        <div className="mt-4 flex items-center justify-between gap-3">
          <h4 className="text-sm text-soft">{fill(messages.briefingTurns, { count: told.length })}</h4>
          <button type="button" className="quiet-button -mr-2" onClick={() => setOpened(new Set(all ? [] : turns.keys()))}>{all ? messages.addFoldAll : messages.addShowAll}</button>
        </div>
        <ol aria-label={messages.addPreviewTitle} className="border-t border-rule">
          {turns.map((turn, index) => (
            <ParsedPreviewTurn key={index} turn={turn} speaker={roster.get(turn.speaker ?? turn.attributedTo ?? '') ?? null} open={opened.has(index)} onToggle={() => toggle(index)} />
          ))}
        </ol>
      </div>
      <div className="sticky bottom-0 flex flex-wrap gap-2 rounded-b-lg border-t border-edge bg-sheet px-4 py-3 sm:px-5">
        {!same && <button type="button" className="seal-button" disabled={keeping} onClick={onKeep}>{keeping ? messages.addKeeping : replaced ? messages.addKeepReplacing : messages.addKeep}</button>}
        <button type="button" className="line-button" disabled={keeping} onClick={onLeave}>{messages.addLeave}</button>
      </div>
    </article>
  )
}

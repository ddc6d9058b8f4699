'use client'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type QuotationSet, useCitationActions } from './citation-actions.tsx'
import { speakerLine } from './speaker-line.ts'

/** The [n] of an answer: pressing it shows the quote, as does a pointer that rests on it; with the source open beside the answer it moves that there. A number without a citation stays plain text. */
export function CitationMarker({ marker, set }: { marker: number; set: QuotationSet }) {
  const messages = useMessages()
  const { preview, rest, leave, current, beside } = useCitationActions()
  const index = set.quotations.findIndex(each => 'marker' in each && each.marker === marker)
  const quotation = set.quotations[index]
  if (!quotation) return <span className="text-soft">[{marker}]</span>
  const isCurrent = current?.answerId === set.answerId && current.index === index
  return (
    <button
      type="button" className="marker" data-marker={marker} data-current={isCurrent} aria-haspopup={beside ? undefined : 'dialog'}
      aria-label={fill(messages.marker, { n: marker, speaker: speakerLine(quotation.speaker, messages) })}
      onClick={event => preview(event.currentTarget, set, index)}
      onPointerEnter={event => { if (event.pointerType === 'mouse') rest(event.currentTarget, set, index) }} onPointerLeave={leave}
    >{marker}</button>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import type { ParsedPreview } from './parsed-preview.ts'

/** What a file does not say of itself, and what follows from that for answers from it. */
export function ParsedPreviewGaps({ preview: { title, date, venue, source, speakers } }: { preview: ParsedPreview }) {
  const messages = useMessages()
  const gaps = [
    !title && messages.gapTitle, !date && messages.gapDate, date && !/^\d{4}-/.test(date) && messages.gapYear,
    !venue && messages.gapVenue, !source && messages.gapSource, speakers.length === 0 && messages.gapSpeakers,
  ].filter(Boolean)
  if (gaps.length === 0) return null
  return (
    <ul aria-label={messages.gapsTitle} className="mt-2 border-l-2 border-edge pl-3 text-sm text-soft">
      {gaps.map(gap => <li key={String(gap)}>{gap}</li>)}
    </ul>
  )
}

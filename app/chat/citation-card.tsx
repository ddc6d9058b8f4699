'use client'
import type { Answer, Citation, Quotation } from '../../lib/contract/answer.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingLine } from './briefing-line.tsx'
import { isMarkedUp, isRemoved } from './briefing-words.ts'
import { CitationTools } from './citation-tools.tsx'
import { oneLine, withoutBars } from './one-line.ts'
import { withoutHidden, withoutMarkdown } from './without-markdown.ts'

type CitationCardProps = { quotation: Quotation | Citation; answer: Answer | null; briefings: Answer['briefings']; onOpenSource: () => void; onOnlySpeaker: (name: string) => void }

/** The quote with the asked-for words set off, where the citation says which they are. */
function Quote({ quotation, markedUp }: { quotation: Quotation | Citation; markedUp: boolean }) {
  const span = 'span' in quotation ? quotation.span : undefined
  const { start } = quotation
  const quote = withoutBars(markedUp ? withoutMarkdown(quotation.quote) : quotation.quote)
  const words = (from: number, to?: number) => withoutHidden(oneLine(quote.slice(from, to)))
  if (!span || span.start < start || span.end > quotation.end || span.end <= span.start) return words(0)
  return <>{words(0, span.start - start)}<mark>{words(span.start - start, span.end - start)}</mark>{words(span.end - start)}</>
}

/** A quotation with who said it, and the ways on from it. */
export function CitationCard({ quotation, answer, briefings, onOpenSource, onOnlySpeaker }: CitationCardProps) {
  const messages = useMessages()
  const { speaker } = quotation
  const names = useBriefingNames(true, [quotation.briefingId], briefings)
  const removed = isRemoved(names, quotation.briefingId)
  return (
    <div>
      <p lang="zh" className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{speaker?.name ?? messages.narration}</span>
        {speaker?.title && <span className="text-sm text-soft">{speaker.title}</span>}
        {speaker?.organization && !speaker.title?.includes(speaker.organization) && <span className="text-sm text-soft">{speaker.organization}</span>}
      </p>
      <blockquote lang="zh" className="quoted mt-2 max-h-60 overflow-y-auto border-l-2 border-seal pl-3 leading-relaxed" tabIndex={0}><Quote quotation={quotation} markedUp={isMarkedUp(names, quotation.briefingId)} /></blockquote>
      <div className="mt-2"><BriefingLine names={names} id={quotation.briefingId} /></div>
      {removed && <p className="mt-2 text-sm text-soft">{messages.sourceGone}</p>}
      {!removed && <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="seal-button" onClick={onOpenSource}><SvgIcon name="book" className="size-4" />{messages.openSource}</button>
        {speaker && <button type="button" lang="zh" className="line-button" onClick={() => onOnlySpeaker(speaker.name)}>{fill(messages.onlyThisSpeaker, { name: speaker.name })}</button>}
      </div>}
      <CitationTools quotation={quotation} answer={answer} briefings={briefings} removed={removed} />
    </div>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { type QuotationSet, useCitationActions } from './citation-actions.tsx'
import { oneLine } from './one-line.ts'
import { speakerLine } from './speaker-line.ts'
import { withoutHidden, withoutMarkdown } from './without-markdown.ts'

type SourceQuotationProps = { set: QuotationSet; index: number; numbered: boolean; again: boolean; where: string | null; markedUp: boolean }

/** One quotation with its number and, unless it is the same `again`, its speaker; pressing it opens the briefing at it. */
export function SourceQuotation({ set, index, numbered, again, where, markedUp }: SourceQuotationProps) {
  const messages = useMessages()
  const { openSource, current } = useCitationActions()
  const quotation = set.quotations[index]!
  return (
    <button
      type="button" onClick={() => openSource(set, index)}
      aria-current={current?.answerId === set.answerId && current.index === index}
      className={`group flex w-full items-baseline gap-2.5 rounded px-2 text-left text-sm hover:bg-sunk aria-[current=true]:bg-wash ${again ? 'py-1' : 'pb-1 pt-1.5'}`}
    >
      {numbered && <span className="min-w-6 shrink-0 rounded bg-wash text-center text-xs/6 font-semibold text-seal group-hover:bg-seal group-hover:text-on-seal group-aria-[current=true]:bg-seal group-aria-[current=true]:text-on-seal">{'marker' in quotation ? quotation.marker : index + 1}</span>}
      <span className="min-w-0">
        <span className={again ? 'sr-only' : 'block font-medium'}>{speakerLine(quotation.speaker, messages)}</span>
        {where && !again && <span lang="zh" className="block text-xs text-soft">{where}</span>}
        <span lang="zh" className={`quoted text-soft ${numbered ? 'line-clamp-2' : 'line-clamp-3'}`}>{withoutHidden(oneLine(markedUp ? withoutMarkdown(quotation.quote) : quotation.quote))}</span>
      </span>
    </button>
  )
}

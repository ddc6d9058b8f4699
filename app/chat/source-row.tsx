'use client'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type QuotationSet, useCitationActions } from './citation-actions.tsx'
import { speakerLine } from './speaker-line.ts'

/** One speaker whose words the answer gives already: the numbers of his quotations, each of which opens the briefing there, and who he is. */
export function SourceRow({ set, indices, where, removed }: { set: QuotationSet; indices: readonly number[]; where: string | null; removed: boolean }) {
  const messages = useMessages()
  const { openSource, current } = useCitationActions()
  const speaker = speakerLine(set.quotations[indices[0]!]?.speaker ?? null, messages)
  return (
    <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1.5 px-2 py-1.5 text-sm">
      <span className="flex flex-wrap gap-x-1 gap-y-2">
        {indices.map(index => {
          const quotation = set.quotations[index]
          const number = quotation && 'marker' in quotation ? quotation.marker : index + 1
          return (
            <button
              key={index} type="button" className="marker mx-0" data-current={current?.answerId === set.answerId && current.index === index}
              aria-label={`${fill(messages.sourceOfMarker, { n: number, speaker })}${removed ? `${messages.clauseComma}${messages.briefingGone}` : ''}`} onClick={() => openSource(set, index)}
            >{number}</button>
          )
        })}
      </span>
      {/* Beside the numbers where that leaves room for a name and an office, else below them. */}
      <span className="min-w-0 flex-[1_1_11rem]">
        <span className="block font-medium">{speaker}</span>
        {where && <span lang="zh" className="block text-xs text-soft">{where}</span>}
      </span>
    </div>
  )
}

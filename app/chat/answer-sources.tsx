'use client'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type QuotationSet, useCitationActions } from './citation-actions.tsx'
import { oneLine } from './one-line.ts'
import { speakerLine } from './speaker-line.ts'

/** The quotations under an answer, numbered like footnotes; pressing one opens the briefing at it. */
export function AnswerSources({ set, title, numbered = true }: { set: QuotationSet; title: string; numbered?: boolean }) {
  const messages = useMessages()
  const { openSource, current } = useCitationActions()
  // Where an answer draws on several briefings, each source says which one it is from, and when that was.
  const several = new Set(set.quotations.map(each => each.briefingId)).size > 1
  const names = useBriefingNames(several)
  const where = (id: string) => [names.get(id)?.title, names.get(id)?.date].filter(Boolean).join(' · ')
  return (
    <section className="mt-4 border-t border-rule pt-2" aria-label={title}>
      <h3 className="text-xs tracking-wider text-soft">{title}</h3>
      <ol className="mt-1">
        {set.quotations.map((quotation, index) => (
          <li key={index}>
            <button
              type="button" onClick={() => openSource(set, index)}
              aria-current={current?.answerId === set.answerId && current.index === index}
              className="group flex w-full items-baseline gap-2 rounded px-1 py-1.5 text-left text-sm hover:bg-sunk aria-[current=true]:bg-wash"
            >
              {numbered && <span className="w-5 shrink-0 text-right font-semibold text-seal">{'marker' in quotation ? quotation.marker : index + 1}</span>}
              <span className="min-w-0">
                <span className="font-medium">{speakerLine(quotation.speaker, messages)}</span>
                {several && <span lang="zh" className="block text-xs text-soft">{where(quotation.briefingId)}</span>}
                <span lang="zh" className={`quoted block text-soft ${numbered ? 'line-clamp-2' : ''}`}>{oneLine(quotation.quote)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

'use client'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { dateWords } from '../messages/date-words.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type QuotationSet, useCitationActions } from './citation-actions.tsx'
import { oneLine } from './one-line.ts'
import { speakerLine } from './speaker-line.ts'

/** What the check after a sentence means, said where the reader looks for sources. */
function CheckLegend() {
  const messages = useMessages()
  return <span className="flex items-center gap-1 text-good"><SvgIcon name="check" className="size-3.5" />{messages.sourcesChecked}</span>
}

/**
 * The quotations under an answer, numbered like footnotes; pressing one opens the briefing at it.
 * A speaker is named once for several quotations in a row.
 */
export function AnswerSources({ set, title, numbered = true }: { set: QuotationSet; title: string; numbered?: boolean }) {
  const messages = useMessages()
  const { openSource, current } = useCitationActions()
  const { quotations } = set
  // Where an answer draws on several briefings, each source says which one it is from, and when that was.
  const several = new Set(quotations.map(each => each.briefingId)).size > 1
  const names = useBriefingNames(true)
  const where = (id: string) => [names.get(id)?.title, dateWords(names.get(id)?.date, messages)].filter(Boolean).join(' · ')
  const only = names.get(quotations[0]?.briefingId ?? '')
  const whose = quotations.map(each => `${each.briefingId} ${speakerLine(each.speaker, messages)}`)
  const checked = set.answer?.sentences.some(each => each.verdict === 'supported') ?? false
  return (
    <section role="group" className="mt-4 border-t border-rule pt-2" aria-label={title}>
      <div className="flex flex-wrap items-center gap-x-4 text-xs text-soft">
        <h3 className="tracking-wider">{title}</h3>
        {numbered && checked && <CheckLegend />}
      </div>
      <ol className="-mx-2 mt-1">
        {quotations.map((quotation, index) => {
          const again = index > 0 && whose[index] === whose[index - 1]
          return (
            <li key={index}>
              <button
                type="button" onClick={() => openSource(set, index)}
                aria-current={current?.answerId === set.answerId && current.index === index}
                className={`group flex w-full items-baseline gap-2.5 rounded px-2 text-left text-sm hover:bg-sunk aria-[current=true]:bg-wash ${again ? 'py-1' : 'pb-1 pt-1.5'}`}
              >
                {numbered && <span className="min-w-[1.35rem] shrink-0 rounded bg-wash text-center text-xs/[1.35rem] font-semibold text-seal group-hover:bg-seal group-hover:text-on-seal group-aria-[current=true]:bg-seal group-aria-[current=true]:text-on-seal">{'marker' in quotation ? quotation.marker : index + 1}</span>}
                <span className="min-w-0">
                  <span className={again ? 'sr-only' : 'block font-medium'}>{speakerLine(quotation.speaker, messages)}</span>
                  {several && !again && <span lang="zh" className="block text-xs text-soft">{where(quotation.briefingId)}</span>}
                  <span lang="zh" className={`quoted text-soft ${numbered ? 'line-clamp-2' : 'line-clamp-3'}`}>{oneLine(quotation.quote)}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {!several && <p lang="zh" className="mt-1 flex min-h-5 gap-x-3 text-xs text-soft"><span className="min-w-0 truncate print:whitespace-normal">{only?.title}</span><span className="shrink-0">{dateWords(only?.date, messages)}</span></p>}
    </section>
  )
}

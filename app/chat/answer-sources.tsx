'use client'
import { useMemo } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingLine } from './briefing-line.tsx'
import { briefingWords, isMarkedUp, isRemoved } from './briefing-words.ts'
import type { QuotationSet } from './citation-actions.tsx'
import { groupSources } from './group-sources.ts'
import { SourceQuotation } from './source-quotation.tsx'
import { SourceRow } from './source-row.tsx'

/** What was checked, said where the reader looks for sources: what the check after a sentence means or, without a language model, that every sentence has it that is not marked. */
function CheckLegend({ answer }: { answer: Answer }) {
  const messages = useMessages()
  const excepted = answer.sentences.some(({ verdict }) => verdict === 'unsupported')
  const words = answer.model.mode === 'llm' ? messages.sourcesChecked : excepted ? messages.sourcesCheckedOthers : messages.sourcesCheckedEach
  return <span className="flex items-center gap-1"><SvgIcon name="check" className="size-3 shrink-0" />{words}</span>
}

type AnswerSourcesProps = {
  set: QuotationSet
  title: string
  numbered?: boolean
  /** The words above say already what these are: the title is for those who go from heading to heading. */
  announced?: boolean
}

/**
 * Whose words an answer rests on, by the numbers of its markers: pressing one opens the briefing there.
 * A quotation is given here unless the answer says it word for word.
 */
export function AnswerSources({ set, title, numbered = true, announced = false }: AnswerSourcesProps) {
  const messages = useMessages()
  const { quotations, answer } = set
  const groups = useMemo(() => groupSources(quotations, numbered ? (answer?.text ?? '') : ''), [quotations, answer, numbered])
  // Where an answer draws on several briefings, each source says which one it is from, and when that was.
  const several = new Set(quotations.map(each => each.briefingId)).size > 1
  const names = useBriefingNames(true, quotations.map(each => each.briefingId), set.briefings)
  const where = (id: string) => (several ? briefingWords(names, id, messages) : null)
  return (
    <section role="group" className="mt-4 border-t border-rule pt-2" aria-label={title}>
      <div className="flex flex-wrap items-center gap-x-4 text-xs text-soft">
        <h3 className={announced ? 'sr-only' : 'tracking-wider'}>{title}</h3>
        {numbered && answer?.sentences.some(each => each.verdict === 'supported') && <CheckLegend answer={answer} />}
      </div>
      <ol className="-mx-2 mt-1">
        {groups.flatMap(({ indices, told }) => {
          const id = quotations[indices[0]!]?.briefingId ?? ''
          const from = where(id)
          if (told) return <li key={indices[0]}><SourceRow set={set} indices={indices} where={from} removed={isRemoved(names, id)} /></li>
          return indices.map((index, at) => <li key={index}><SourceQuotation set={set} index={index} numbered={numbered} again={at > 0} where={from} markedUp={isMarkedUp(names, id)} /></li>)
        })}
      </ol>
      {!several && <div className="mt-1"><BriefingLine names={names} id={quotations[0]?.briefingId ?? ''} /></div>}
    </section>
  )
}

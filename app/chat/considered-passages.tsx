'use client'
import { useId, useMemo } from 'react'
import type { Answer, Considered } from '../../lib/contract/answer.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { briefingWords } from './briefing-words.ts'
import { useCitationActions } from './citation-actions.tsx'
import { oneLine } from './one-line.ts'
import { speakerLine } from './speaker-line.ts'

/** The passages that were read for an answer, best first; pressing one opens the briefing at it. */
export function ConsideredPassages({ answerId, considered, briefings }: { answerId: string; considered: Considered[]; briefings: Answer['briefings'] }) {
  const messages = useMessages()
  const heading = useId()
  const { openSource, current } = useCitationActions()
  const set = useMemo(() => ({ answerId: `${answerId}-considered`, answer: null, quotations: considered, briefings }), [answerId, considered, briefings])
  const several = new Set(considered.map(each => each.briefingId)).size > 1
  const names = useBriefingNames(several, considered.map(each => each.briefingId), briefings)
  return (
    <section role="group" aria-labelledby={heading}>
      <h3 id={heading} className="text-soft">{messages.detailsPassages}</h3>
      <ol className="-mx-2 mt-1">
        {considered.map((each, index) => (
          <li key={index}>
            <button
              type="button" aria-current={current?.answerId === set.answerId && current.index === index} onClick={() => openSource(set, index)}
              className="w-full rounded px-2 py-1 text-left hover:bg-sheet aria-[current=true]:bg-wash"
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 grow truncate font-medium">{speakerLine(each.speaker, messages)}</span>
                {each.used && <span className="shrink-0 text-xs text-good">{messages.detailsUsed}</span>}
              </span>
              {several && <span lang="zh" className="block truncate text-xs text-soft">{briefingWords(names, each.briefingId, messages)}</span>}
              <span lang="zh" className="quoted line-clamp-1 text-soft">{oneLine(each.quote)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

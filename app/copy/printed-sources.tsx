'use client'
import type { ReactNode } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { sourceLines } from './source-lines.ts'
import { useBriefingNames } from './use-briefing-names.ts'

/** An answer's sources as they stand on paper, where nothing can be opened: each with its speaker, its briefing and its words in full. */
export default function PrintedSources({ answer: { citations, briefings } }: { answer: Answer }): ReactNode {
  const messages = useMessages()
  const names = useBriefingNames(true, citations.map(each => each.briefingId), briefings)
  const lines = sourceLines(citations, names, messages)
  return (
    <section className="mt-4 hidden border-t border-rule pt-2 text-sm print:block">
      <h3>{messages.sourcesTitle}</h3>
      <ol>
        {lines.map((line, at) => <li key={at} lang="zh" className="mt-1 break-inside-avoid">[{citations[at]?.marker}] {line}</li>)}
      </ol>
    </section>
  )
}

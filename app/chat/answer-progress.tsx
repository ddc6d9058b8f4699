'use client'
import type { Citation } from '../../lib/contract/answer.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** What is happening while an answer is on its way: the stage or the look-up in progress, and who has been found to speak about it. */
export function AnswerProgress({ stage, citations }: { stage: string | null; citations: Citation[] }) {
  const messages = useMessages()
  const words: Record<string, string> = {
    understand: messages.statusUnderstand, retrieve: messages.statusRetrieve, read: messages.statusRead,
    answer: messages.statusAnswer, verify: messages.statusVerify,
  }
  const speakers = [...new Set(citations.flatMap(each => each.speaker?.name ?? []))]
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      <span className="flex items-center gap-2">
        <span aria-hidden="true" className="working h-4 w-0.5 bg-seal" />
        {stage === null ? messages.statusWaiting : words[stage] ?? stage}
      </span>
      {citations.length > 0 && <span>{fill(messages.evidenceFound, { count: citations.length })}</span>}
      {speakers.map(name => <span key={name} lang="zh" className="rounded bg-sunk px-1.5">{name}</span>)}
    </div>
  )
}

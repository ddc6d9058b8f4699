'use client'
import { useEffect, useRef } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ConsideredPassages } from './considered-passages.tsx'

/** How an answer came about: which passages were read, by which model, and last how long each stage took. */
export default function AnswerDetails({ answerId, answer }: { answerId: string; answer: Answer }) {
  const messages = useMessages()
  const head = useRef<HTMLSpanElement>(null)
  // Asked for by a press at the foot of the answer, where there may be no room left to see it: its head comes into view, and the button stays under the finger.
  // Some browsers answer with a promise, which React would take for a way to clean up.
  useEffect(() => { void head.current?.scrollIntoView({ block: 'nearest' }) }, [])
  const { total, ...stages } = answer.timings
  const names: Record<string, string> = {
    understand: messages.stageUnderstand, retrieve: messages.stageRetrieve, read: messages.stageRead,
    answer: messages.stageAnswer, verify: messages.stageVerify,
  }
  const milliseconds = (value: number) => fill(messages.milliseconds, { n: Math.round(value) })
  return (
    <div className="relative mt-2 rounded bg-sunk px-4 py-3 text-sm">
      <span ref={head} aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-0 h-32 max-h-full" />
      {answer.considered && <ConsideredPassages answerId={answerId} considered={answer.considered} briefings={answer.briefings} />}
      <dl className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 ${answer.considered ? 'mt-3 border-t border-rule pt-2' : ''}`}>
        <dt className="text-soft">{messages.detailsMode}</dt>
        <dd>{answer.model.mode === 'local' ? messages.modeLocal : fill(messages.modeLlm, { id: answer.model.id })}</dd>
        <dt className="text-soft">{messages.detailsTimings}</dt>
        <dd className="flex flex-wrap gap-x-4 tabular-nums">
          {Object.entries(stages).map(([stage, value]) => <span key={stage}>{names[stage] ?? stage} {milliseconds(value)}</span>)}
          {total !== undefined && <span className="font-medium">{messages.stageTotal} {milliseconds(total)}</span>}
        </dd>
      </dl>
    </div>
  )
}

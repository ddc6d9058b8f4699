'use client'
import type { Answer } from '../../lib/contract/answer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { answerLabels } from './answer-labels.ts'
import type { Opening } from './take-openings-off.ts'

/** The labels above an answer that is not simply an answer; what differs is set apart from what is lacking. */
export function AnswerBadges({ answer, openings }: { answer: Answer | null; openings: readonly Opening[] }) {
  const labels = answerLabels(answer, openings, useMessages())
  if (labels.length === 0) return null
  return (
    <p className="mb-2 flex flex-wrap items-center gap-2 text-sm font-medium">
      {labels.map(({ kind, words }) => (
        kind === 'corrects' || kind === 'disagrees'
          ? <span key={kind} className="inline-flex items-center gap-1 rounded border border-seal bg-wash px-2 py-0.5 text-seal"><SvgIcon name="differ" className="size-4" />{words}</span>
          : <span key={kind} className="border-l-4 border-warn bg-sunk px-2 py-0.5 text-warn">{words}</span>
      ))}
    </p>
  )
}

'use client'
import type { Answer } from '../../lib/contract/answer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type AnswerLabel, answerLabels } from './answer-labels.ts'
import { correctedFigure } from './corrected-figure.ts'
import type { Opening } from './take-openings-off.ts'

/**
 * The labels above an answer that is not simply an answer; what differs is set apart from what is lacking, and told in figures
 * where it is one. `openings` are what its words say of it, known before it is complete.
 */
export function AnswerBadges({ answer, openings }: { answer: Answer | null; openings: readonly Opening[] }) {
  const messages = useMessages()
  const kind = { outcome: 'answered' as const, ...answer }
  const labels = answerLabels({
    outcome: kind.outcome,
    ...((kind.corrects || openings.includes('corrects')) && { corrects: true }), ...((kind.disagrees || openings.includes('disagrees')) && { disagrees: [] }),
  }, messages)
    // That nothing was found is what such an answer says, and all that it says.
    .filter(({ kind: each }) => each !== 'not_found')
  const figure = answer && correctedFigure(answer)
  const words = (label: AnswerLabel) => (label.kind === 'corrects' && figure ? fill(messages.correctsFigure, figure) : label.words)
  if (labels.length === 0) return null
  return (
    <p className="mb-2 flex flex-wrap items-center gap-2 text-sm font-medium">
      {labels.map(label => (
        label.kind === 'corrects' || label.kind === 'disagrees'
          ? <span key={label.kind} className="inline-flex items-center gap-1 rounded border border-seal bg-wash px-2 py-0.5 text-seal"><SvgIcon name="differ" className="size-4" />{words(label)}</span>
          : <span key={label.kind} className="border-l-4 border-warn bg-sunk px-2 py-0.5 text-warn">{label.words}</span>
      ))}
    </p>
  )
}

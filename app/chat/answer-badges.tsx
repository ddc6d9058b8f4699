'use client'
import type { Answer } from '../../lib/contract/answer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { answerLabels } from './answer-labels.ts'
import { correctedFigure } from './corrected-figure.ts'

/** The labels above an answer that is not simply an answer; what differs is set apart from what is lacking, and told in figures where it is one. */
export function AnswerBadges({ answer }: { answer: Answer }) {
  const messages = useMessages()
  const labels = answerLabels(answer, messages)
  const figure = correctedFigure(answer)
  if (labels.length === 0) return null
  return (
    <p className="mb-2 flex flex-wrap items-center gap-2 text-sm font-medium">
      {labels.map(({ tone, words }) => (
        tone === 'lacking'
          ? <span key={words} className="border-l-4 border-warn bg-sunk px-2 py-0.5 text-warn">{words}</span>
          : <span key={words} className="inline-flex items-center gap-1 rounded border border-seal bg-wash px-2 py-0.5 text-seal"><SvgIcon name="differ" className="size-4" />{words}</span>
      ))}
      {figure && <span className="font-normal">{fill(messages.correctsFigure, figure)}</span>}
    </p>
  )
}

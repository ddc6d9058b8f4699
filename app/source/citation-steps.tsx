'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

type CitationStepsProps = { index: number; total: number; onMove: (index: number) => void; onBack: () => void }

/** From one citation of the answer to the next, where there are several; and back to the answer, where the source lies over it. */
export function CitationSteps({ index, total, onMove, onBack }: CitationStepsProps) {
  const messages = useMessages()
  // At either end the button stays focusable: a disabled one would drop the keyboard's place.
  return (
    <span className="-mr-2 flex items-center">
      {total > 1 && index >= 0 && <>
        <button type="button" className="quiet-button" aria-disabled={index === 0} aria-keyshortcuts="ArrowLeft K" aria-label={messages.sourcePrevious} onClick={() => { if (index > 0) onMove(index - 1) }}><SvgIcon name="up" className="size-4" /></button>
        <span className="whitespace-nowrap text-xs text-soft tabular-nums" aria-live="polite"><span aria-hidden="true">{index + 1} / {total}</span><span className="sr-only">{fill(messages.sourcePosition, { n: index + 1, total })}</span></span>
        <button type="button" className="quiet-button" aria-disabled={index === total - 1} aria-keyshortcuts="ArrowRight J" aria-label={messages.sourceNext} onClick={() => { if (index < total - 1) onMove(index + 1) }}><SvgIcon name="down" className="size-4" /></button>
      </>}
      <button type="button" className="quiet-button split:hidden" onClick={onBack}><SvgIcon name="back" className="size-4" />{messages.sourceBack}</button>
    </span>
  )
}

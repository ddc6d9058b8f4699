'use client'
import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { speakerLine } from '../chat/speaker-line.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { QuotationCheck } from './check-quotation.ts'

type SourceHeaderProps = {
  briefing: Briefing | null
  quotation: Quotation
  check: QuotationCheck | null
  index: number
  total: number
  onMove: (index: number) => void
  onClose: () => void
  onBack: () => void
}

/** Which briefing is open, who says the words, whether they are still so printed, and the way onward. */
export function SourceHeader({ briefing, quotation, check, index, total, onMove, onClose, onBack }: SourceHeaderProps) {
  const messages = useMessages()
  const stateWords = check && { verified: messages.sourceVerified, unchecked: messages.sourceUnchecked, changed: messages.sourceChanged, lost: messages.sourceLost }[check.state]
  const bad = check?.state === 'changed' || check?.state === 'lost'
  // At either end the button stays focusable: a disabled one would drop the keyboard's place.
  return (
    <header className="border-b border-rule px-4 pb-2 pt-3 sm:px-6">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2 lang="zh" className="headline line-clamp-2 text-base">{briefing ? (briefing.title ?? messages.briefingUntitled) : messages.sourceTitle}</h2>
          <p lang="zh" className="text-xs text-soft">{[dateWords(briefing?.date, messages), briefing?.venue, briefing?.source].filter(Boolean).join(' · ')}</p>
        </div>
        <button type="button" className="quiet-button -mr-2" aria-label={messages.close} onClick={onClose}><SvgIcon name="close" /></button>
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm">
        <p lang="zh" className="font-semibold text-seal">{speakerLine(quotation.speaker, messages)}</p>
        {stateWords && (
          <p className={`flex items-center gap-1 text-xs ${bad ? 'text-warn' : 'text-good'}`} role={bad ? 'alert' : undefined}>
            <SvgIcon name={bad ? 'warn' : 'check'} className="size-3.5" />{stateWords}
          </p>
        )}
      </div>
      <div className="-ml-2 flex flex-wrap items-center gap-x-1">
        <button type="button" className="quiet-button" aria-disabled={index === 0} aria-label={messages.sourcePrevious} onClick={() => { if (index > 0) onMove(index - 1) }}><SvgIcon name="up" className="size-4" /></button>
        <span className="text-xs text-soft" aria-live="polite">{fill(messages.sourcePosition, { n: index + 1, total })}</span>
        <button type="button" className="quiet-button" aria-disabled={index === total - 1} aria-label={messages.sourceNext} onClick={() => { if (index < total - 1) onMove(index + 1) }}><SvgIcon name="down" className="size-4" /></button>
        <button type="button" className="quiet-button -mr-2 ml-auto" onClick={onBack}><SvgIcon name="back" className="size-4" />{messages.sourceBack}</button>
      </div>
    </header>
  )
}

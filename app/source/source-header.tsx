'use client'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { KeptWords } from '../chat/kept-words.tsx'
import type { BriefingName } from '../copy/briefing-names.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { dateWords } from '../messages/date-words.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { QuotationCheck } from './check-quotation.ts'

/** Which briefing is open (as it was `cited`, where it cannot be had), and whether the words are still so printed. Who says them stands over them on the page itself. */
export function SourceHeader({ briefing, cited, check, onClose }: { briefing: Briefing | null; cited: BriefingName | undefined; check: QuotationCheck | null; onClose: () => void }) {
  const messages = useMessages()
  const stateWords = check && { verified: messages.sourceVerified, unchecked: messages.sourceUnchecked, changed: messages.sourceChanged, lost: messages.sourceLost }[check.state]
  const known = briefing ?? cited
  const bad = check?.state === 'changed' || check?.state === 'lost'
  return (
    <header className="px-4 pt-2.5 sm:px-6">
      <div className="flex items-start gap-2">
        <h2 lang="zh" className="headline line-clamp-2 min-w-0 grow text-base leading-snug"><KeptWords text={known ? (known.title ?? messages.briefingUntitled) : messages.sourceTitle} /></h2>
        <button type="button" className="quiet-button -mr-2 -mt-1" aria-label={messages.close} aria-keyshortcuts="Escape" onClick={onClose}><SvgIcon name="close" /></button>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 text-xs text-soft">
        <p lang="zh">{[dateWords(known?.date, messages), briefing?.venue, known?.source].filter(Boolean).join(' · ')}</p>
        {stateWords && (
          <p className={`flex items-center gap-1 ${bad ? 'text-warn' : ''}`} role={bad ? 'alert' : undefined}>
            <SvgIcon name={bad ? 'warn' : 'check'} className={bad ? 'size-3.5' : 'size-3'} />{stateWords}
          </p>
        )}
      </div>
    </header>
  )
}

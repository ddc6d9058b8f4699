'use client'
import type { RemovedBriefing } from '../../lib/contract/briefing.ts'
import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** One briefing that can be brought back: what it is, since when it is gone, and the way back. */
export function RemovedRow({ briefing, onRestore }: { briefing: RemovedBriefing; onRestore: () => void }) {
  const messages = useMessages()
  const title = briefing.title ?? briefing.fileName
  const day = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(briefing.removedAt))
  return (
    <li className="flex items-center gap-2 border-t border-rule py-1.5 text-sm">
      <span className="min-w-0 grow">
        <span lang="zh" className="block">{title}</span>
        <span className="block text-xs text-soft">
          {[dateWords(briefing.date, messages), fill(briefing.replaced ? messages.briefingReplacedAt : messages.briefingRemovedAt, { time: day })].filter(Boolean).join(' · ')}
        </span>
      </span>
      <button type="button" className="line-button shrink-0" data-restore aria-label={`${messages.restore}${messages.colon}${title}`} onClick={onRestore}>{messages.restore}</button>
    </li>
  )
}

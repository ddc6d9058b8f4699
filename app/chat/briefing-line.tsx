'use client'
import type { BriefingNames } from '../copy/briefing-names.ts'
import { dateWords } from '../messages/date-words.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { isRemoved } from './briefing-words.ts'

/** The briefing that a quotation is from, in one line that keeps its room until it is known: title, day, and that it was removed, where it was. */
export function BriefingLine({ names, id }: { names: BriefingNames; id: string }) {
  const messages = useMessages()
  const briefing = names.get(id)
  return (
    <p lang="zh" className="flex min-h-5 gap-x-3 text-xs text-soft">
      <span className="min-w-0 truncate print:whitespace-normal">{briefing?.title}</span>
      <span className="shrink-0">{dateWords(briefing?.date, messages)}</span>
      {isRemoved(names, id) && <span lang={messages.locale} className="shrink-0 text-warn">{messages.briefingGone}</span>}
    </p>
  )
}

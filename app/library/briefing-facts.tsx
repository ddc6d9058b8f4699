'use client'
import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Date, venue and source as printed; what the page does not print is said to be missing only where `all` asks for it. */
export function BriefingFacts({ date, venue, source, turnCount, all = false }: { date: string | null; venue: string | null; source: string | null; turnCount?: number; all?: boolean }) {
  const messages = useMessages()
  const facts = [[messages.briefingDate, dateWords(date, messages)], [messages.briefingVenue, venue], [messages.briefingSource, source]] as const
  return (
    <dl className="flex flex-wrap gap-x-5 text-sm text-soft">
      {facts.filter(([, value]) => all || value).map(([name, value]) => (
        <div key={name} className="flex gap-1.5"><dt>{name}</dt><dd lang={value ? 'zh' : undefined} className={value ? 'text-ink' : ''}>{value ?? messages.briefingNotPrinted}</dd></div>
      ))}
      {turnCount !== undefined && <div><dt className="sr-only">{messages.briefingTurnsLabel}</dt><dd>{fill(messages.briefingTurns, { count: turnCount })}</dd></div>}
    </dl>
  )
}

'use client'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { citedBriefings } from '../chat/cited-briefings.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { printedDate } from './printed-date.ts'
import { useBriefingNames } from './use-briefing-names.ts'

/** What stands above a printed page: whose it is, of which briefings, and when it was printed. */
export default function PrintHeader({ path }: { path: readonly AnswerUIMessage[] }): ReactNode {
  const messages = useMessages()
  const { ids, kept } = useMemo(() => citedBriefings(path), [path])
  const names = useBriefingNames(true, ids, kept)
  const [day, setDay] = useState(() => new Date())
  // A page may stay open over midnight.
  useEffect(() => {
    const onPrint = () => setDay(new Date())
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
  const printed = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long' }).format(day)
  return (
    <header className="mx-auto mb-4 hidden w-full border-b-2 border-ink pb-2 text-sm print:block">
      <p className="flex justify-between"><span className="headline text-base">{messages.appName}</span><span>{fill(messages.printedOn, { date: printed })}</span></p>
      {ids.map(id => {
        const briefing = names.get(id)
        return briefing?.title && <p key={id} lang="zh">{[`《${briefing.title}》`, briefing.source, printedDate(briefing.date, messages)].filter(Boolean).join(messages.clauseComma)}</p>
      })}
    </header>
  )
}

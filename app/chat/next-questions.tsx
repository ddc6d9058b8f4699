'use client'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { textLanguage } from './text-language.ts'
import type { NextSuggestions } from './use-next-suggestions.ts'

type NextQuestionsProps = { suggestions: NextSuggestions; onAsk: (question: string, briefingIds?: string[]) => void }

/** Questions to go on with after an answer, and of which briefing. A group and no landmark: there is one under every answer. */
export function NextQuestions({ suggestions: { questions, briefingId }, onAsk }: NextQuestionsProps) {
  const messages = useMessages()
  const title = useBriefingNames(briefingId !== null, briefingId === null ? [] : [briefingId]).get(briefingId ?? '')?.title
  if (questions.length === 0) return null
  return (
    <section role="group" className="mt-5 print:hidden" aria-label={messages.nextSuggestionsTitle}>
      <div className="flex items-baseline gap-x-2 text-xs text-soft">
        <h3 className="shrink-0 tracking-wider">{messages.nextSuggestionsTitle}</h3>
        {title && <p lang="zh" className="min-w-0 truncate">{title}</p>}
      </div>
      <ul className="mt-1 flex flex-wrap gap-2">
        {questions.map(question => (
          <li key={question}><button type="button" lang={textLanguage(question)} className="line-button min-h-9 py-1 text-left text-sm" onClick={() => onAsk(question, briefingId === null ? undefined : [briefingId])}>{question}</button></li>
        ))}
      </ul>
    </section>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { textLanguage } from './text-language.ts'

/** Questions to go on with after an answer. A group and no landmark: there is one under every answer. */
export function NextQuestions({ suggestions, onAsk }: { suggestions: string[]; onAsk: (question: string) => void }) {
  const messages = useMessages()
  if (suggestions.length === 0) return null
  return (
    <section role="group" className="mt-5 print:hidden" aria-label={messages.nextSuggestionsTitle}>
      <h3 className="text-xs tracking-wider text-soft">{messages.nextSuggestionsTitle}</h3>
      <ul className="mt-1 flex flex-wrap gap-2">
        {suggestions.map(question => (
          <li key={question}><button type="button" lang={textLanguage(question)} className="line-button min-h-9 py-1 text-left text-sm" onClick={() => onAsk(question)}>{question}</button></li>
        ))}
      </ul>
    </section>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'

/** What a new conversation begins with: what this is, and questions that the briefings answer. */
export function StartScreen({ suggestions, onAsk }: { suggestions: string[]; onAsk: (question: string) => void }) {
  const messages = useMessages()
  return (
    <div className="mx-auto flex w-full max-w-[44rem] grow flex-col justify-center px-4 py-10 sm:px-8">
      <p className="text-sm font-medium tracking-widest text-seal">{messages.appName}</p>
      <h1 className="headline mt-2 text-3xl sm:text-4xl">{messages.startTitle}</h1>
      <p className="prose-line mt-3 max-w-[36rem] text-soft">{messages.startLead}</p>
      <section className="mt-8 min-h-[15rem] border-t-2 border-ink pt-2" aria-labelledby="suggestions-title">
        <h2 id="suggestions-title" className="text-sm text-soft">{messages.suggestionsTitle}</h2>
        {suggestions.length === 0 && <p className="working mt-2 text-sm text-soft">{messages.suggestionsPreparing}</p>}
        <ul className="mt-1">
          {suggestions.map(question => (
            <li key={question} className="border-b border-rule">
              <button type="button" lang="zh" className="w-full py-2.5 text-left hover:text-seal" onClick={() => onAsk(question)}>{question}</button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

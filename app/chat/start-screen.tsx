'use client'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { StartUnreachable } from './start-unreachable.tsx'
import { textLanguage } from './text-language.ts'

/** Which briefings the answers come from (those that the reader restricts them to); its room is kept while they are asked for. */
function WhatIsAsked({ only: chosen }: { only: string[] | undefined }) {
  const messages = useMessages()
  const names = useBriefingNames(true, chosen)
  const briefings = [...names].filter(([id, { removed }]) => !removed && (!chosen || chosen.includes(id)))
  const gone = chosen !== undefined && chosen.length > 0 && chosen.every(id => names.get(id)?.removed)
  const [first] = briefings
  const several = briefings.length > 1
  const date = first && !several ? dateWords(first[1].date, messages) : null
  const link = 'underline decoration-rule underline-offset-2 hover:text-seal hover:decoration-seal'
  return (
    <div className="mt-4 text-sm text-soft">
      <p className="flex items-baseline gap-x-3">
        <span className="grow">
          {/* Until it is known, the line keeps its room. */}
          {gone ? messages.startBriefingGone : several ? messages.startBriefings : !first ? '\u00a0' : date ? fill(messages.startBriefingOn, { date }) : messages.startBriefingOne}
          {several && <> <a href="/briefings" className={`inline-block min-h-6 ${link}`}>{fill(messages.startBriefingCount, { count: briefings.length })}</a></>}
        </span>
        <a href="/briefings" className="inline-block min-h-6 shrink-0 underline decoration-rule underline-offset-4 hover:text-seal hover:decoration-seal">{messages.addBriefing}</a>
      </p>
      {/* Room for a title, while it is asked for. */}
      <p className="min-h-[2lh] leading-6 md:min-h-[1lh]">
        {first && !several && <a href={`/briefings/${encodeURIComponent(first[0])}`} className={`line-clamp-2 md:line-clamp-1 ${link}`}><span lang="zh">{first[1].title ?? messages.briefingUntitled}</span></a>}
      </p>
    </div>
  )
}

type StartScreenProps = {
  suggestions: string[]
  complete: boolean
  /** Why the server cannot be asked. */
  failed: Error | null
  briefingIds: string[] | undefined
  onRetry: () => void
  onAsk: (question: string) => void
}

/** What a new conversation begins with: what this is, whose words it knows, and questions that the briefings answer. */
export function StartScreen({ suggestions, complete, failed, briefingIds, onRetry, onAsk }: StartScreenProps) {
  const messages = useMessages()
  return (
    // In the middle of its column by the room that it is thought to need, and not by what it has: nothing moves when questions come that are
    // longer. The column's own height is thought, too (the window's without bar and question field): a notice takes of it and moves nothing.
    <div className="mx-auto w-full max-w-[44rem] px-4 pb-10 pt-[max(2.5rem,calc((100dvh-11.0625rem-30rem)/2))] lg:pt-[max(2.5rem,calc((100dvh-8rem-30rem)/2))] sm:px-8">
      <p className="text-sm font-medium tracking-widest text-seal">{messages.startEyebrow}</p>
      <h1 className="headline mt-2 text-3xl sm:text-4xl">{messages.startTitle}</h1>
      <p className="prose-line mt-3 max-w-[36rem] text-soft">{messages.startLead}</p>
      {/* Asked for anew once the server can be reached; until then its room is kept. */}
      <div className={failed ? 'invisible' : undefined}><WhatIsAsked key={String(failed !== null)} only={briefingIds} /></div>
      <section className="mt-6 min-h-[20rem] sm:min-h-[17.5rem] border-t-2 border-ink pt-2" aria-labelledby="suggestions-title">
        <h2 id="suggestions-title" tabIndex={-1} className={failed ? 'sr-only' : 'outline-none text-sm text-soft'}>{messages.suggestionsTitle}</h2>
        {failed && <StartUnreachable error={failed} onRetry={onRetry} />}
        {suggestions.length === 0 && !failed && (complete
          ? <p className="mt-2">{messages.suggestionsNone}<a href="/briefings" className="underline decoration-rule underline-offset-4 hover:text-seal">{messages.briefings}</a></p>
          : <p className="working mt-2 text-sm text-soft">{messages.suggestionsPreparing}</p>)}
        <ul className="mt-1">
          {suggestions.map(question => (
            <li key={question} className="border-b border-rule">
              <button type="button" lang={textLanguage(question)} className="w-full py-2.5 text-left hover:text-seal" onClick={() => onAsk(question)}>{question}</button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

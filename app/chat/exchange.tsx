'use client'
import { lazy, memo, Suspense, useMemo } from 'react'
import type { AnswerUIMessage, ReaderFilters } from '../../lib/stream/ui-message.ts'
import { filterWords } from '../composer/filter-words.ts'
import type { ExportFormat } from '../copy/export-conversation.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { AnswerBadges } from './answer-badges.tsx'
import { AnswerBody } from './answer-body.tsx'
import { AnswerFailure } from './answer-failure.tsx'
import { AnswerNotice } from './answer-notice.tsx'
import { AnswerProgress } from './answer-progress.tsx'
import { AnswerSources } from './answer-sources.tsx'
import { failureOf } from './failure-of.ts'
import { messageWords } from './message-words.ts'
import { NextQuestions } from './next-questions.tsx'
import { QuestionHeading } from './question-heading.tsx'
import { sameFilters } from './question-scope.ts'
import { NotFoundWithin } from './not-found-within.tsx'
import { readAnswerMessage } from './read-answer-message.ts'
import { StoppedNote } from './stopped-note.tsx'
import { takeOpeningsOff } from './take-openings-off.ts'
import { textLanguage } from './text-language.ts'
import type { NextSuggestions } from './use-next-suggestions.ts'

// Only paper shows it: where it cannot be had, nothing on the screen may suffer.
const PrintedSources = lazy(() => import('../copy/printed-sources.tsx').catch(() => ({ default: () => null })))

export type ExchangeProps = {
  question: AnswerUIMessage
  reply: AnswerUIMessage | null
  last: boolean
  /** Its sentences may be a language model's, each with a mark of its own. */
  mayBeMarked: boolean
  busy: boolean
  stage: string | null
  error: Error | null
  /** What questions are restricted to now. */
  filters: ReaderFilters
  /** Branches beside the question and beside the reply, as message ids in order. */
  questionBranches: string[]
  replyBranches: string[]
  /** Nothing of it is to be kept, feedback neither. */
  isPrivate: boolean
  /** How many exchanges follow this one. */
  later: number
  /** Questions to go on with, under the last answer. */
  suggestions: NextSuggestions | null
  onAsk: (question: string, briefingIds?: string[]) => void
  /** Asks again without any restriction. */
  onAskFreely: (question: string) => void
  onEdit: (messageId: string, question: string) => void
  onRegenerate: (messageId?: string) => void
  onShowBranch: (messageId: string) => void
  onExport: (format: ExportFormat) => void
}

/** One question and its answer, set like an item of a newspaper: the question is the headline. */
export const Exchange = memo(function Exchange(props: ExchangeProps) {
  const { question, reply, last, busy, stage, error } = props
  const messages = useMessages()
  const said = useMemo(() => (reply ? readAnswerMessage(reply) : null), [reply])
  const working = last && busy
  const answer = said?.answer ?? null
  // Saying that nothing was found, or declining, cites nothing and needs no verdicts.
  const checked = answer?.outcome === 'answered' || answer?.outcome === 'partial'
  const answerId = reply?.id ?? question.id
  const set = useMemo(() => ({ answerId, answer, quotations: said?.citations ?? [], briefings: answer?.briefings }), [answerId, answer, said?.citations])
  const failure = useMemo(() => failureOf(question), [question])
  const failed = (last && error) || (answer || working ? null : failure)
  const nearest = useMemo(() => ({ answerId: `${answerId}-nearest`, answer: null, quotations: answer?.nearest ?? [], briefings: answer?.briefings }), [answerId, answer])
  const filters = question.metadata?.filters
  const restricted = filterWords(filters ?? {}, messages) !== ''
  const { openings, text, sentences } = useMemo(() => takeOpeningsOff(said?.text ?? '', checked ? answer?.sentences : undefined), [said?.text, checked, answer])
  const missedWithin = answer?.outcome === 'not_found' && restricted
  // Without a language model the answer itself ends by saying what follows, and that it is no answer.
  const announced = answer?.model.mode === 'local' && !missedWithin
  const progress = working && !answer && <AnswerProgress stage={stage} citations={set.quotations.filter(each => 'marker' in each)} />
  return (
    <article className="exchange border-t border-rule py-6 first:border-t-0" data-last={last} data-exchange={question.id} aria-busy={working}>
      <QuestionHeading question={question} branches={props.questionBranches} later={props.later} busy={busy} onEdit={props.onEdit} onShowBranch={props.onShowBranch} />
      <div id={`answer-${answerId}`} tabIndex={-1} className="mt-3 outline-none">
        {/* Once there are words, what is still going on is told below them: they would move when it is over. */}
        {!said?.text && progress}
        {said?.withdrawn && <p className="mb-2 text-sm text-soft">{fill(messages.answerWithdrawn, { reason: said.withdrawn })}</p>}
        {said && !missedWithin && <AnswerBadges answer={answer} openings={openings} />}
        {missedWithin && <NotFoundWithin busy={busy} onAskFreely={() => props.onAskFreely(messageWords(question))} />}
        {text && !missedWithin && <AnswerBody text={text} sentences={sentences} set={set} mayBeMarked={props.mayBeMarked} lacking={answer?.outcome === 'not_found'} />}
        {said?.text && progress}
        {answer?.notices?.map(notice => <AnswerNotice key={notice} notice={notice} set={set} />)}
        {!answer && !working && !failed && <StoppedNote begun={reply !== null} stopped={question.metadata?.stopped ?? false} busy={busy} onRegenerate={() => props.onRegenerate(question.id)} />}
        {answer && answer.citations.length > 0 && <div className="print:hidden"><AnswerSources set={set} title={messages.sourcesTitle} /></div>}
        {answer && answer.citations.length > 0 && <Suspense fallback={null}><PrintedSources answer={answer} /></Suspense>}
        {nearest.quotations.length > 0 && <AnswerSources numbered={false} set={nearest} announced={announced} title={announced ? messages.nearestTitle : messages.nearestNoAnswer} />}
        {failed && <AnswerFailure error={failed} onRetry={() => props.onRegenerate(last && error ? undefined : question.id)} onAskFreely={restricted ? () => props.onAskFreely(messageWords(question)) : undefined} />}
        {/* A follow-up is looked up in the words that it stands for: whoever meant something else should see it. */}
        {answer && !working && answer.standaloneQuestion !== answer.question && <p className="mt-3 text-sm text-soft">{messages.askedAs}<span className="ml-2 text-ink" lang={textLanguage(answer.standaloneQuestion)}>{answer.standaloneQuestion}</span></p>}
        {reply && said && !working && (
          <AnswerActions isPrivate={props.isPrivate} question={question} reply={reply} said={said} busy={busy} refiltered={filters !== undefined && !sameFilters(filters, props.filters)} branches={props.replyBranches} onRegenerate={props.onRegenerate} onShowBranch={props.onShowBranch} onExport={props.onExport} />
        )}
        {props.suggestions && answer && <NextQuestions suggestions={props.suggestions} onAsk={props.onAsk} />}
      </div>
    </article>
  )
})

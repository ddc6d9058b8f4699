'use client'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { QUESTION_LIMIT } from './question-limit.ts'
import type { SpeechTrouble } from './use-speech.ts'

type ComposerLineProps = { length: number; listening: boolean; trouble: SpeechTrouble | null; early: boolean; hint: boolean }

/** The line under the field, with its room kept, for the field must not move when it comes: what is wrong with the question, how long it is, whether it is being listened to, that it was sent too `early`, or `hint`, which keys do what. */
export function ComposerLine({ length, listening, trouble, early, hint }: ComposerLineProps) {
  const messages = useMessages()
  const wrong = length > QUESTION_LIMIT
    ? fill(messages.composerTooLong, { count: length, limit: QUESTION_LIMIT })
    : trouble && { forbidden: messages.speechForbidden, unheard: messages.speechUnheard, unavailable: messages.speechUnavailable }[trouble]
  const said = listening
    ? <><span aria-hidden="true" className="working mr-2 inline-block size-2 rounded-full bg-seal" />{messages.listening}</>
    : early && messages.composerEarly
  const count = length > QUESTION_LIMIT * 0.8 && fill(messages.composerCount, { count: length, limit: QUESTION_LIMIT })
  return (
    <p id="composer-hint" className={`min-h-4 text-center text-xs text-soft ${hint ? 'sm:mt-1 sm:min-h-5 low:mt-0 low:min-h-4' : ''}`}>
      {wrong && <span role="alert" className="font-medium text-warn">{wrong}</span>}
      {/* There from the start, so that a screen reader is told. */}
      <span role="status">{!wrong && said}</span>
      {!wrong && !said && (count || (hint && <span className="hidden sm:inline low:hidden">{messages.composerHint}</span>))}
    </p>
  )
}

'use client'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { QUESTION_LIMIT } from './question-limit.ts'
import type { SpeechTrouble } from './use-speech.ts'

type ComposerLineProps = { length: number; listening: boolean; trouble: SpeechTrouble | null; hint: boolean }

/** The line under the field: what is wrong with the question, how long it is, whether it is being listened to, or `hint`, which keys do what. */
export function ComposerLine({ length, listening, trouble, hint }: ComposerLineProps) {
  const messages = useMessages()
  const over = length - QUESTION_LIMIT
  const wrong = over > 0
    ? fill(messages.composerTooLong, { over })
    : trouble && { forbidden: messages.speechForbidden, unheard: messages.speechUnheard, unavailable: messages.speechUnavailable }[trouble]
  const words = () => {
    if (wrong) return <span role="alert" className="font-medium text-warn">{wrong}</span>
    if (listening) return <span role="status"><span aria-hidden="true" className="working mr-2 inline-block size-2 rounded-full bg-seal" />{messages.listening}</span>
    if (length > QUESTION_LIMIT * 0.8) return fill(messages.composerCount, { count: length, limit: QUESTION_LIMIT })
    return hint && <span className="hidden sm:inline low:hidden">{messages.composerHint}</span>
  }
  return <p id="composer-hint" className={`mt-1 text-center text-xs text-soft low:mt-0 ${hint ? 'sm:min-h-5 low:min-h-0' : ''}`}>{words()}</p>
}

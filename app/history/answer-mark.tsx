'use client'
import { useMessages } from '../messages/use-messages.tsx'
import type { LeftAnswerState } from './conversation-place.ts'

/** How the answer of a conversation stands that is not on the page. No line of its own: the rows below it would move when it comes and goes. */
export function AnswerMark({ state }: { state: LeftAnswerState }) {
  const messages = useMessages()
  const words = state === 'answering' ? messages.stillAnswering : messages.newAnswer
  return (
    <span title={words} className="grid size-5 shrink-0 place-items-center">
      {/* Borders: of a background nothing is left in forced colours. */}
      <span aria-hidden="true" className={`border-seal ${state === 'answering' ? 'working h-4 border-l-2' : 'size-2 rounded-full border-4'}`} />
      <span className="sr-only">{words}</span>
    </span>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { readChatError } from './read-chat-error.ts'

/** An answer that did not come: what happened, what to do, and trying again. */
export function AnswerFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const messages = useMessages()
  const { message, fix } = readChatError(error, messages)
  return (
    <div role="alert" className="mt-3 border-l-4 border-warn bg-sunk px-3 py-2">
      <p className="font-medium text-warn">{messages.answerFailed}</p>
      <p>{message}</p>
      {fix && <p className="text-soft">{fix}</p>}
      <button type="button" className="line-button mt-2" onClick={onRetry}>{messages.retry}</button>
    </div>
  )
}

'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { readChatError } from './read-chat-error.ts'

/** An answer that did not come: what happened, what to do, and trying again; where what it was restricted to is gone, asking of everything. */
export function AnswerFailure({ error, onRetry, onAskFreely }: { error: Error; onRetry: () => void; onAskFreely?: (() => void) | undefined }) {
  const messages = useMessages()
  const { message, fix, code } = readChatError(error, messages)
  const gone = code === 'not_found' && onAskFreely !== undefined
  return (
    <div role="alert" className="mt-3 border-l-4 border-warn bg-sunk px-3 py-2">
      <p className="font-medium text-warn">{messages.answerFailed}</p>
      <p>{gone ? messages.filteredGone : message}</p>
      {fix && !gone && <p className="text-soft">{fix}</p>}
      <button type="button" className="line-button mt-2" onClick={gone ? onAskFreely : onRetry}>{gone ? messages.askFreely : messages.retry}</button>
    </div>
  )
}

'use client'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { Icon } from '../icons/icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { BranchSteps } from './branch-steps.tsx'
import type { AnswerMessage } from './read-answer-message.ts'

type AnswerActionsProps = {
  question: AnswerUIMessage
  reply: AnswerUIMessage
  said: AnswerMessage | null
  busy: boolean
  branches: string[]
  onRegenerate: (messageId?: string) => void
  onShowBranch: (messageId: string) => void
}

/** What can be done with an answer. */
export function AnswerActions({ reply, busy, branches, onRegenerate, onShowBranch }: AnswerActionsProps) {
  const messages = useMessages()
  return (
    <div className="-ml-2 mt-3 flex flex-wrap items-center gap-1 print:hidden">
      <button type="button" className="quiet-button" disabled={busy} onClick={() => onRegenerate(reply.id)}>
        <Icon name="redo" className="size-4" />{messages.regenerate}
      </button>
      <BranchSteps id={reply.id} branches={branches} disabled={busy} onShow={onShowBranch} />
    </div>
  )
}

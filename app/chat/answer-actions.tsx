'use client'
import { useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { CopyMenu } from '../copy/copy-menu.tsx'
import type { ExportFormat } from '../copy/export-conversation.ts'
import { useCopy } from '../copy/use-copy.ts'
import { FeedbackButtons } from '../feedback/feedback-buttons.tsx'
import { useFeedback } from '../feedback/use-feedback.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ActionMenu } from '../menu/action-menu.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'
import { useConfiguredModel } from '../settings/use-configured-model.ts'
import { BranchSteps } from './branch-steps.tsx'
import { messageWords } from './message-words.ts'
import { ReadAloud } from './read-aloud.tsx'
import type { AnswerMessage } from './read-answer-message.ts'

const AnswerDetails = loadLater(() => import('./answer-details.tsx'), PartFailed)
const FeedbackForm = loadLater(() => import('../feedback/feedback-form.tsx'), PartFailed)

type AnswerActionsProps = {
  question: AnswerUIMessage
  reply: AnswerUIMessage
  said: AnswerMessage
  busy: boolean
  isPrivate: boolean
  /** Whether questions are restricted otherwise by now than this one was. */
  refiltered: boolean
  branches: string[]
  onRegenerate: (messageId?: string) => void
  onShowBranch: (messageId: string) => void
  /** Saves the whole conversation as a file. */
  onExport: (format: ExportFormat) => void
}

/** What can be done with an answer. */
export function AnswerActions({ question, reply, said, busy, isPrivate, refiltered, branches, onRegenerate, onShowBranch, onExport }: AnswerActionsProps) {
  const messages = useMessages()
  const copy = useCopy()
  const [shown, setShown] = useState<'details' | 'feedback' | null>(null)
  const { answer } = said
  const { given, give } = useFeedback(answer)
  // Without a language model the same question gives the same answer, word for word.
  const local = answer?.model.mode === 'local'
  const anew = Boolean(useConfiguredModel(local)) || !local || refiltered
  const toggle = (which: 'details' | 'feedback') => setShown(now => (now === which ? null : which))
  return (
    <div className="print:hidden">
      <div className="-ml-2 mt-3 flex flex-wrap items-center sm:gap-x-0.5">
        {said.text && <CopyMenu said={said} />}
        {/* On a phone its sign alone: with its words the row would break into two, and push up what is being read. */}
        {anew && <button type="button" className="quiet-button" disabled={busy} onClick={() => onRegenerate(reply.id)}><SvgIcon name="redo" className="size-4" /><span className="max-sm:sr-only">{messages.regenerate}</span></button>}
        <BranchSteps of="answer" id={reply.id} branches={branches} disabled={busy} onShow={onShowBranch} />
        {said.text && <ReadAloud text={said.text} />}
        {answer && !isPrivate && <FeedbackButtons given={given} asking={shown === 'feedback'} onGive={feedback => void give(feedback)} onWrong={() => toggle('feedback')} />}
        {answer && <button type="button" className="quiet-button" aria-expanded={shown === 'details'} onClick={() => toggle('details')}>{messages.details}</button>}
        <ActionMenu
          label={messages.more}
          actions={[
            { label: messages.shareAnswer, onSelect: () => void copy(`${location.origin}/?${new URLSearchParams({ q: answer?.standaloneQuestion ?? messageWords(question) })}`) },
            { label: messages.exportMarkdown, onSelect: () => onExport('markdown') },
            { label: messages.exportHtml, onSelect: () => onExport('html') },
            { label: messages.exportJson, onSelect: () => onExport('json') },
            { label: messages.print, onSelect: () => window.print() },
          ]}
        ><SvgIcon name="more" className="size-4" /></ActionMenu>
      </div>
      {answer && shown === 'details' && <AnswerDetails answerId={reply.id} answer={answer} />}
      {answer && shown === 'feedback' && <FeedbackForm given={given} onGive={give} onDone={() => setShown(null)} />}
    </div>
  )
}

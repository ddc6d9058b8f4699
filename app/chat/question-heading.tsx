'use client'
import { lazy, Suspense, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { BranchSteps } from './branch-steps.tsx'
import { messageWords } from './message-words.ts'
import { textLanguage } from './text-language.ts'

const QuestionEditor = lazy(() => import('./question-editor.tsx'))

type QuestionHeadingProps = {
  question: AnswerUIMessage
  branches: string[]
  busy: boolean
  onEdit: (messageId: string, question: string) => void
  onShowBranch: (messageId: string) => void
}

/** The question as the headline of its answer; it can be changed, and earlier wordings stay reachable. */
export function QuestionHeading({ question, branches, busy, onEdit, onShowBranch }: QuestionHeadingProps) {
  const messages = useMessages()
  const [editing, setEditing] = useState(false)
  const words = messageWords(question)
  if (editing) {
    return (
      <Suspense fallback={<p className="headline text-xl">{words}</p>}>
        <QuestionEditor words={words} onCancel={() => setEditing(false)} onSend={changed => { setEditing(false); onEdit(question.id, changed) }} />
      </Suspense>
    )
  }
  return (
    <div className="group/heading">
      <h2 lang={textLanguage(words)} className="headline whitespace-pre-wrap text-xl sm:text-2xl">{words}</h2>
      <div className="-ml-2 flex min-h-8 items-center print:hidden">
        <button type="button" className="quiet-button" disabled={busy} onClick={() => setEditing(true)}>
          <SvgIcon name="edit" className="size-4" />{messages.editQuestion}
        </button>
        <BranchSteps id={question.id} branches={branches} disabled={busy} onShow={onShowBranch} />
      </div>
    </div>
  )
}

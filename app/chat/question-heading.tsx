'use client'
import { useRef, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { focusSoon } from '../address/focus-soon.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'
import { BranchSteps } from './branch-steps.tsx'
import { KeptWords } from './kept-words.tsx'
import { messageWords } from './message-words.ts'
import { QuestionFilters } from './question-filters.tsx'
import { textLanguage } from './text-language.ts'

const QuestionEditor = loadLater(() => import('./question-editor.tsx'), PartFailed, ({ words }) => <p className="headline text-xl">{words}</p>)

type QuestionHeadingProps = {
  question: AnswerUIMessage
  branches: string[]
  /** How many exchanges follow: asked anew, the question leaves them in its earlier version. */
  later: number
  busy: boolean
  onEdit: (messageId: string, question: string) => void
  onShowBranch: (messageId: string) => void
}

/** The question as the headline of its answer; it can be changed, and earlier wordings stay reachable. */
export function QuestionHeading({ question, branches, later, busy, onEdit, onShowBranch }: QuestionHeadingProps) {
  const messages = useMessages()
  const [editing, setEditing] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const cancel = () => {
    setEditing(false)
    // Once it is there again: the keyboard goes on where it was.
    requestAnimationFrame(() => pencil.current?.focus())
  }
  const send = (changed: string) => {
    setEditing(false)
    onEdit(question.id, changed)
    // As behind any question that was sent; on a touch screen its keyboard would cover the answer.
    if (window.matchMedia('(hover: hover) and (pointer: fine)').matches) focusSoon(() => document.getElementById('composer'))
  }
  const words = messageWords(question)
  if (editing) {
    return (
      <QuestionEditor words={words} later={later} onCancel={cancel} onSend={send} />
    )
  }
  return (
    <div>
      <div className="flex items-start gap-2">
        <h2 lang={textLanguage(words)} className="headline min-w-0 grow whitespace-pre-wrap text-xl sm:text-2xl"><KeptWords text={words} /></h2>
        <button ref={pencil} type="button" className="quiet-button -mr-2 shrink-0 pointer-coarse:-mb-3 pointer-coarse:-mt-1.5 print:hidden" disabled={busy} aria-label={messages.editQuestion} title={messages.editQuestion} onClick={() => setEditing(true)}>
          <SvgIcon name="edit" className="size-4" />
        </button>
      </div>
      <QuestionFilters filters={question.metadata?.filters} />
      {branches.length > 1 && <div className="-ml-2 print:hidden"><BranchSteps of="question" id={question.id} branches={branches} disabled={busy} onShow={onShowBranch} /></div>}
    </div>
  )
}

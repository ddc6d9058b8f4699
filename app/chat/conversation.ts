import type { ReactNode } from 'react'
import type { AnswerUIMessage, QuestionScope, ReaderFilters } from '../../lib/stream/ui-message.ts'
import type { ConversationTree } from './conversation-tree.ts'

/** The conversation on the page, and what can be done with it. */
export type Conversation = {
  id: string
  messages: AnswerUIMessage[]
  /** For each message, the messages that follow the same one as it does, oldest first. */
  branches: ReadonlyMap<string, string[]>
  busy: boolean
  error: Error | null
  stage: string | null
  isPrivate: boolean
  /** `scope` restricts this question alone, beside what the reader chose or, where it has filters, instead of that. */
  ask: (question: string, scope?: QuestionScope) => void
  edit: (messageId: string, question: string) => void
  /** Answers again: the last question, or that of the message. */
  regenerate: (messageId?: string) => void
  showBranch: (messageId: string) => void
  /** Brings a message of this conversation into view, whichever branch it is in. */
  show: (messageId: string) => void
  /** The message to be brought into view, a new object each time; null: the end. */
  at: { messageId: string } | null
  stop: () => void
  open: (kept: { id: string; leafId: string | null; tree: ConversationTree; messageId?: string }) => void
  /** `filters` is what its questions are restricted to from the beginning. */
  startNew: (isPrivate?: boolean, filters?: ReaderFilters) => void
  /** What a new conversation was begun under. */
  startFilters: ReaderFilters
  /** Renders nothing; must stand somewhere in the page. */
  engine: ReactNode
}

import type { ReactNode } from 'react'
import type { AnswerUIMessage, QuestionScope, ReaderFilters } from '../../lib/stream/ui-message.ts'
import type { LeftAnswerState } from '../history/conversation-place.ts'
import type { ConversationTree } from './conversation-tree.ts'

/** What a new conversation is begun with: whether it is kept nowhere, what its questions are restricted to, and whether it stands for one that this browser does not have. */
export type Start = { isPrivate?: boolean; filters?: ReaderFilters; missing?: boolean }

/** The conversation on the page, and what can be done with it. */
export type Conversation = {
  id: string
  messages: AnswerUIMessage[]
  /** For each message, the messages that follow the same one as it does, oldest first. */
  branches: ReadonlyMap<string, string[]>
  busy: boolean
  error: Error | null
  stage: string | null
  /** The conversations that were left amid an answer, and how it stands. */
  leftAnswers: ReadonlyMap<string, LeftAnswerState>
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
  startNew: (start?: Start) => void
  start: Start
  /** It was deleted in another tab: what is on the page stands nowhere else, until it is kept again. */
  gone: boolean
  keepAgain: () => void
  /** Renders nothing; must stand somewhere in the page. */
  engine: ReactNode
}

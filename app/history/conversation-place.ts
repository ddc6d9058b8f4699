/** An answer of a conversation that is not on the page: it is being written, or it ended and the conversation was not opened since. */
export type LeftAnswerState = 'answering' | 'answered'

/** What the navigation needs to know of the page that it stands on, and how to leave it. */
export type ConversationPlace = {
  /** Which page this is: it is marked as the current one. */
  page: 'chat' | 'briefings' | 'elsewhere'
  /** The conversation on the page; null: none is. `question` is its first, once there is one; `gone`: it was deleted in another tab. */
  current: { id: string; question: string | null; gone: boolean } | null
  isPrivate: boolean
  /** The conversations that were left amid an answer, and how it stands. */
  leftAnswers?: ReadonlyMap<string, LeftAnswerState>
  onOpen: (id: string, messageId?: string) => void
  onNew: (isPrivate: boolean) => void
}

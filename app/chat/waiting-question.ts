import type { AnswerUIMessage, QuestionScope } from '../../lib/stream/ui-message.ts'

/** Something asked before the engine was there; `sent` while the engine has it and does not show it yet. */
export type Waiting = { after: AnswerUIMessage[]; question: string; scope: QuestionScope; sent?: boolean }

/** The message of a question that was not sent yet. */
export function userMessage({ question, scope }: Waiting, id = 'waiting'): AnswerUIMessage {
  return { id, role: 'user', metadata: scope, parts: [{ type: 'text', text: question }] }
}

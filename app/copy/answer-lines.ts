import type { AnswerMessage } from '../chat/read-answer-message.ts'
import { answerLabels } from '../chat/answer-labels.ts'
import type { Messages } from '../messages/messages.ts'

/** What a copy says around an answer's words: its labels in one line before them, its notices after them. */
export function answerLines({ answer }: AnswerMessage, messages: Messages): { before: string[]; after: string[] } {
  const labels = answer ? answerLabels(answer, messages).map(({ words }) => words) : []
  return { before: labels.length > 0 ? [`【${labels.join(' · ')}】`] : [], after: answer?.notices ?? [] }
}

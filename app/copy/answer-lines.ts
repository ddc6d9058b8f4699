import type { AnswerMessage } from '../chat/read-answer-message.ts'
import { answerLabels } from '../chat/answer-labels.ts'
import { takeOpeningsOff } from '../chat/take-openings-off.ts'
import type { Messages } from '../messages/messages.ts'

/** What a copy says of an answer, line by line as the page does: its labels in one line, its words without what the labels say already, its notices. */
export function answerLines({ answer, text: whole }: AnswerMessage, messages: Messages): string[] {
  const { openings, text } = takeOpeningsOff(whole)
  const labels = answerLabels(answer, openings, messages).map(({ words }) => words)
  return [...(labels.length > 0 ? [`【${labels.join(' · ')}】`] : []), text, ...(answer?.notices ?? [])]
}

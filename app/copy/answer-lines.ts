import type { AnswerMessage } from '../chat/read-answer-message.ts'
import { answerLabels } from '../chat/answer-labels.ts'
import { takeOpeningsOff } from '../chat/take-openings-off.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { sourceLines } from './source-lines.ts'

/** What a copy says of an answer, line by line as the page does: its labels in one line, its words without what the labels say already, what comes near where nothing answers, its notices. `names` as `citedNames`. */
export function answerLines({ answer, text: whole }: AnswerMessage, names: BriefingNames, messages: Messages): string[] {
  const { openings, text } = takeOpeningsOff(whole)
  const labels = answerLabels(answer, openings, messages).map(({ words }) => words)
  return [...(labels.length > 0 ? [`【${labels.join(' · ')}】`] : []), text, ...sourceLines(answer?.nearest ?? [], names, messages).map(line => `· ${line}`), ...(answer?.notices ?? [])]
}

import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { citedNames } from './cited-names.ts'
import { answerLines } from './answer-lines.ts'
import { sourceLines } from './source-lines.ts'

/** An answer as plain text with its numbered sources below. */
export function answerAsText(said: AnswerMessage, names: BriefingNames, messages: Messages): string {
  const cited = citedNames(names, said.answer?.briefings)
  const lines = answerLines(said, cited, messages)
  if (said.citations.length === 0) return lines.join('\n')
  const sources = sourceLines(said.citations, cited, messages).map((line, at) => `[${said.citations[at]?.marker}] ${line}`)
  return [...lines, '', messages.sourcesTitle, ...sources].join('\n')
}

import { messageWords } from '../chat/message-words.ts'
import { readAnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { answerAsMarkdown } from './answer-as-markdown.ts'
import type { BriefingNames } from './briefing-names.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** A conversation as one Markdown page: questions as headings, answers with footnotes. */
export function conversationAsMarkdown(title: string, path: AnswerUIMessage[], names: BriefingNames, messages: Messages): string {
  const blocks = path.map((message, index) => (
    message.role === 'user'
      ? `## ${escapeMarkdown(messageWords(message)).replace(/\n/g, ' ')}`
      : answerAsMarkdown(readAnswerMessage(message), names, messages, `${index}-`)
  ))
  return `# ${escapeMarkdown(title)}\n\n${blocks.join('\n\n')}\n`
}

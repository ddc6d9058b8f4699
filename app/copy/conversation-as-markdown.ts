import { messageWords } from '../chat/message-words.ts'
import { readAnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { answerAsMarkdown } from './answer-as-markdown.ts'
import type { BriefingNames } from './briefing-names.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { exportTitle } from './export-title.ts'

/** A conversation as one Markdown page: questions as headings, answers with footnotes numbered through, the first behind the number `before`. */
export function conversationAsMarkdown(title: string, path: AnswerUIMessage[], names: BriefingNames, messages: Messages, before = 0): string {
  let footnotes = before
  const heading = (words: string) => escapeMarkdown(words).replace(/\n/g, ' ')
  const blocks = path.map(message => {
    if (message.role === 'user') return `## ${heading(messageWords(message))}`
    const said = readAnswerMessage(message)
    const block = answerAsMarkdown(said, names, messages, footnotes)
    footnotes += Math.max(0, ...said.citations.map(({ marker }) => marker))
    return block
  })
  const { whole, rest } = exportTitle(title, path)
  return `# ${heading(whole)}\n\n${blocks.slice(rest).join('\n\n')}\n`
}

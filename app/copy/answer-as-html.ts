import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { answerLines } from './answer-lines.ts'
import { escapeHtml } from './escape-html.ts'
import { sourceLine } from './source-line.ts'

/** An answer as HTML with superscript markers and a numbered list of sources. */
export function answerAsHtml(said: AnswerMessage, names: BriefingNames, messages: Messages): string {
  const { before, after } = answerLines(said, messages)
  const paragraphs = escapeHtml([...before, said.text, ...after].join('\n')).split('\n').filter(Boolean).map(line => `<p>${line.replace(/\[(\d+)\]/g, '<sup>[$1]</sup>')}</p>`)
  const sources = said.citations.map(citation => `<li value="${citation.marker}">${escapeHtml(sourceLine(citation, names, messages))}</li>`)
  return [...paragraphs, ...(sources.length > 0 ? [`<p>${escapeHtml(messages.sourcesTitle)}</p>`, `<ol>${sources.join('')}</ol>`] : [])].join('\n')
}

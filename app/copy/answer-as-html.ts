import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { citedNames } from './cited-names.ts'
import { answerLines } from './answer-lines.ts'
import { escapeHtml } from '../../lib/text/escape-html.ts'
import { sourceLines } from './source-lines.ts'

/** An answer as HTML with superscript markers and a numbered list of sources. */
export function answerAsHtml(said: AnswerMessage, names: BriefingNames, messages: Messages): string {
  const cited = citedNames(names, said.answer?.briefings)
  const paragraphs = escapeHtml(answerLines(said, cited, messages).join('\n')).split('\n').filter(Boolean).map(line => `<p>${line.replace(/\[(\d+)\]/g, '<sup>[$1]</sup>')}</p>`)
  const lines = sourceLines(said.citations, cited, messages)
  const sources = said.citations.map(({ marker }, at) => `<li value="${marker}">${escapeHtml(lines[at] ?? '')}</li>`)
  return [...paragraphs, ...(sources.length > 0 ? [`<p>${escapeHtml(messages.sourcesTitle)}</p>`, `<ol>${sources.join('')}</ol>`] : [])].join('\n')
}

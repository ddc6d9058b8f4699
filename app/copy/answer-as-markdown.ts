import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { answerLines } from './answer-lines.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { sourceLine } from './source-line.ts'

/** An answer as Markdown: markers are footnote references, the sources their footnotes. `prefix` keeps the footnotes of several answers apart. */
export function answerAsMarkdown(said: AnswerMessage, names: BriefingNames, messages: Messages, prefix = ''): string {
  const cited = new Set(said.citations.map(each => each.marker))
  const { before, after } = answerLines(said, messages)
  const body = escapeMarkdown([...before, said.text, ...after].join('\n'))
    .replace(/\\\[(\d+)\\\]/g, (place, marker: string) => (cited.has(Number(marker)) ? `[^${prefix}${marker}]` : place))
    .replace(/\n/g, '\n\n')
  const sources = said.citations.map(citation => `[^${prefix}${citation.marker}]: ${escapeMarkdown(sourceLine(citation, names, messages))}`)
  return [body, ...(sources.length > 0 ? ['', ...sources] : [])].join('\n')
}

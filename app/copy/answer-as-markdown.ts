import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { citedNames } from './cited-names.ts'
import { answerLines } from './answer-lines.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { sourceLines } from './source-lines.ts'

/** An answer as Markdown: markers are footnote references, the sources their footnotes. `before` is how many footnotes those above it have: they are numbered through. */
export function answerAsMarkdown(said: AnswerMessage, names: BriefingNames, messages: Messages, before = 0): string {
  const named = citedNames(names, said.answer?.briefings)
  const cited = new Set(said.citations.map(each => each.marker))
  const body = escapeMarkdown(answerLines(said, named, messages).join('\n'))
    .replace(/\\\[(\d+)\\\]/g, (place, marker: string) => (cited.has(Number(marker)) ? `[^${before + Number(marker)}]` : place))
    .replace(/\n/g, '\n\n')
  const sources = sourceLines(said.citations, named, messages).map((line, at) => `[^${before + (said.citations[at]?.marker ?? 0)}]: ${escapeMarkdown(line)}`)
  return [body, ...(sources.length > 0 ? ['', ...sources] : [])].join('\n')
}

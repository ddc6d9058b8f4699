import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import { answerAsHtml } from './answer-as-html.ts'
import { answerAsMarkdown } from './answer-as-markdown.ts'
import { answerAsText } from './answer-as-text.ts'
import { answerReferences } from './answer-references.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'

export type CopyForm = 'text' | 'markdown' | 'rich' | 'references'

/** An answer in the form in which it is to be pasted: plain words, and with formatting where that is asked for. */
export async function copyAnswer(said: AnswerMessage, form: CopyForm, messages: Messages): Promise<[text: string, html?: string]> {
  const names = await fetchBriefingNames()
  if (form === 'markdown') return [answerAsMarkdown(said, names, messages)]
  if (form === 'references') return [answerReferences(said, names, location, new Date(), messages)]
  const text = answerAsText(said, names, messages)
  return form === 'rich' ? [text, answerAsHtml(said, names, messages)] : [text]
}

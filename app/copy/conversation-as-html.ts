import { messageWords } from '../chat/message-words.ts'
import { readAnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { answerAsHtml } from './answer-as-html.ts'
import type { BriefingNames } from './briefing-names.ts'
import { escapeHtml } from '../../lib/text/escape-html.ts'
import { exportTitle } from './export-title.ts'

const style = 'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;line-height:1.8}h1,h2{line-height:1.4}ol{color:#555;font-size:.9em}'

/** A conversation as one HTML page that needs nothing else and runs nothing. */
export function conversationAsHtml(title: string, path: AnswerUIMessage[], names: BriefingNames, messages: Messages): string {
  const blocks = path.map(message => (
    message.role === 'user' ? `<h2>${escapeHtml(messageWords(message))}</h2>` : answerAsHtml(readAnswerMessage(message), names, messages)
  ))
  const { whole, rest } = exportTitle(title, path)
  return `<!doctype html>\n<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>\n<body><h1>${escapeHtml(whole)}</h1>\n${blocks.slice(rest).join('\n')}\n</body></html>\n`
}

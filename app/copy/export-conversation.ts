import { pathTo } from '../chat/conversation-tree.ts'
import type { StoredConversation } from '../history/open-history.ts'
import type { Messages } from '../messages/messages.ts'
import { conversationAsHtml } from './conversation-as-html.ts'
import { conversationAsMarkdown } from './conversation-as-markdown.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'
import { saveFile } from './save-file.ts'

export type ExportFormat = 'markdown' | 'html' | 'json'

/** Saves a conversation as a file: Markdown and HTML hold the path last shown, JSON every branch. */
export async function exportConversation(stored: StoredConversation, format: ExportFormat, messages: Messages): Promise<void> {
  const { record } = stored
  if (format === 'json') {
    saveFile(`${record.title}.json`, 'application/json', JSON.stringify({ conversation: record, messages: stored.messages.toSorted((a, b) => a.createdAt - b.createdAt) }, null, 2))
    return
  }
  const path = pathTo(new Map(stored.messages.map(each => [each.id, each])), record.leafId)
  const names = await fetchBriefingNames()
  if (format === 'markdown') saveFile(`${record.title}.md`, 'text/markdown', conversationAsMarkdown(record.title, path, names, messages))
  else saveFile(`${record.title}.html`, 'text/html', conversationAsHtml(record.title, path, names, messages))
}

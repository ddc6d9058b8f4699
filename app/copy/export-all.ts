import { pathTo } from '../chat/conversation-tree.ts'
import { loadHistory } from '../history/load-history.ts'
import type { Messages } from '../messages/messages.ts'
import { conversationAsMarkdown } from './conversation-as-markdown.ts'
import { fetchBriefingNames } from './fetch-briefing-names.ts'
import { saveFile } from './save-file.ts'

/** The highest number of a footnote in a Markdown text; `before` where it has none. */
const lastFootnote = (text: string, before: number): number => Math.max(before, ...[...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)))

/** Saves every kept conversation in one file, the newest first: Markdown holds the path last shown of each, JSON every branch. Gives how many there are. */
export async function exportAll(format: 'markdown' | 'json', messages: Messages): Promise<number> {
  const all = await (await loadHistory()).loadAll()
  // The day as it is here, in the form that sorts.
  const name = `${messages.appName}-${new Intl.DateTimeFormat('sv').format(new Date())}`
  if (format === 'json') {
    saveFile(`${name}.json`, 'application/json', JSON.stringify({ conversations: all.map(({ record, messages: kept }) => ({ conversation: record, messages: kept })) }, null, 2))
    return all.length
  }
  const names = await fetchBriefingNames()
  let footnotes = 0
  const pages = all.map(({ record, messages: kept }) => {
    const page = conversationAsMarkdown(record.title, pathTo(new Map(kept.map(each => [each.id, each])), record.leafId), names, messages, footnotes)
    footnotes = lastFootnote(page, footnotes)
    return page
  })
  saveFile(`${name}.md`, 'text/markdown', pages.join('\n---\n\n'))
  return all.length
}

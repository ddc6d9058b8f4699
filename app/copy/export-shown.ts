import type { Conversation } from '../chat/conversation.ts'
import { messageWords } from '../chat/message-words.ts'
import { loadHistory } from '../history/load-history.ts'
import type { Messages } from '../messages/messages.ts'
import { type ExportFormat, exportConversation } from './export-conversation.ts'

/** Saves the conversation on the page as a file: as it is kept, or, where it is kept nowhere or not whole, what is shown of it. */
export async function exportShown({ id, messages: path, isPrivate }: Pick<Conversation, 'id' | 'messages' | 'isPrivate'>, format: ExportFormat, messages: Messages): Promise<void> {
  const kept = isPrivate ? null : await loadHistory().then(history => history.load(id)).catch(() => null)
  const now = Date.now()
  const [first] = path
  const shown = {
    record: { id, title: first ? messageWords(first).slice(0, 60) : messages.appName, leafId: path.at(-1)?.id ?? null, createdAt: now, updatedAt: now },
    messages: path.map((message, at) => ({ id: message.id, parentId: path[at - 1]?.id ?? null, message, createdAt: now + at })),
  }
  const whole = kept && path.every(message => kept.messages.some(each => each.id === message.id))
  await exportConversation(whole ? kept : shown, format, messages)
}

import Dexie, { liveQuery, type EntityTable } from 'dexie'
import type { BranchMessage } from '../chat/conversation-tree.ts'
import { searchableWords } from './searchable-words.ts'
import type { UnsavedPath } from './unsaved.ts'

/** What the list shows of a conversation. */
export type ConversationRecord = { id: string; title: string; leafId: string | null; createdAt: number; updatedAt: number; named?: boolean }
type MessageRecord = BranchMessage & { conversationId: string }
/** A conversation whole, as it is loaded and as it is put back after a deletion was undone. */
export type StoredConversation = { record: ConversationRecord; messages: BranchMessage[] }

/** What is kept of a conversation, without its words: `updatedAt` in milliseconds since 1970. */
export type KeptConversation = { updatedAt: number; messageIds: string[] }

class HistoryDatabase extends Dexie {
  conversations!: EntityTable<ConversationRecord, 'id'>
  messages!: EntityTable<MessageRecord, 'id'>
}

/**
 * The conversations kept in this browser (IndexedDB). Every message is a record of its own that is
 * only ever put, so two tabs in one conversation add branches to each other instead of overwriting.
 * @throws where the browser does not open the database
 */
export async function openHistory() {
  const database = new HistoryDatabase('yu-xiaozhi')
  database.version(1).stores({ conversations: 'id, updatedAt', messages: 'id, conversationId' })
  // Opened by what is asked of it first, one that failed would fail for good.
  await database.open()
  const { conversations, messages } = database
  /** While the database opens, what is read may be read before what was put earlier: reading waits for it. */
  let putting: Promise<unknown> = Promise.resolve()

  return {
    /**
     * Keeps one path of a conversation; messages of its other branches stay as they are. One that is not new and not
     * there any more was deleted in another tab: it does not come back by being written on. Gives whether it was kept.
     */
    save({ id, title, path, isNew }: UnsavedPath): Promise<boolean> {
      const saved = database.transaction('rw', conversations, messages, async () => {
        const known = await conversations.get(id)
        if (!known && !isNew) return false
        await messages.bulkPut(path.map(message => ({ ...message, conversationId: id })))
        await conversations.put({
          id, leafId: path.at(-1)?.id ?? null, updatedAt: Date.now(), createdAt: known?.createdAt ?? Date.now(),
          title: known?.named ? known.title : title, ...(known?.named ? { named: true } : {}),
        })
        return true
      })
      putting = saved.catch(() => {})
      return saved
    },
    async load(id: string): Promise<StoredConversation | null> {
      await putting
      const record = await conversations.get(id)
      if (!record) return null
      const kept = await messages.where('conversationId').equals(id).toArray()
      return { record, messages: kept.map(({ conversationId: _, ...message }) => message) }
    },
    /** Every conversation whole, the newest first. */
    async loadAll(): Promise<StoredConversation[]> {
      await putting
      const [records, kept] = await database.transaction('r', conversations, messages, () => Promise.all([conversations.orderBy('updatedAt').reverse().toArray(), messages.toArray()]))
      const told = Map.groupBy(kept, message => message.conversationId)
      return records.map(record => ({ record, messages: (told.get(record.id) ?? []).map(({ conversationId: _, ...message }) => message).sort((a, b) => a.createdAt - b.createdAt) }))
    },
    /** What each of these conversations says, message by message in the order in which they were written, in every branch. */
    async words(ids: string[]): Promise<Map<string, { messageId: string; words: string }[]>> {
      const said = new Map<string, { messageId: string; words: string; createdAt: number }[]>(ids.map(id => [id, []]))
      // One at a time: whole messages are large, their words are not.
      await messages.where('conversationId').anyOf(ids).each(({ id, conversationId, message, createdAt }) => {
        said.get(conversationId)?.push({ messageId: id, words: searchableWords(message), createdAt })
      })
      for (const list of said.values()) list.sort((a, b) => a.createdAt - b.createdAt)
      return said
    },
    rename: (id: string, title: string) => conversations.update(id, { title, named: true }),
    /** Deletes a conversation and gives it back, for `restore`. */
    async remove(id: string): Promise<StoredConversation | null> {
      const whole = await this.load(id)
      await database.transaction('rw', conversations, messages, async () => {
        await conversations.delete(id)
        await messages.where('conversationId').equals(id).delete()
      })
      return whole
    },
    /** Deletes every conversation for good. */
    removeAll: () => database.transaction('rw', conversations, messages, async () => {
      await Promise.all([conversations.clear(), messages.clear()])
    }),
    restore: ({ record, messages: kept }: StoredConversation) => database.transaction('rw', conversations, messages, async () => {
      await conversations.put(record)
      await messages.bulkPut(kept.map(message => ({ ...message, conversationId: record.id })))
    }),
    /** Keeps a conversation that came from elsewhere, unless it or any message of it is here: what is here stays as it is. Gives whether it was kept. */
    takeIn: ({ record, messages: kept }: StoredConversation): Promise<boolean> => database.transaction('rw', conversations, messages, async () => {
      const known = await conversations.get(record.id) ?? (await messages.bulkGet(kept.map(each => each.id))).find(Boolean)
      if (known) return false
      await conversations.add(record)
      await messages.bulkPut(kept.map(message => ({ ...message, conversationId: record.id })))
      return true
    }),
    /** Calls back with what it keeps of the conversation (null: nothing), now and after every change in any tab; returns how to stop. */
    watchOne(id: string, notify: (kept: KeptConversation | null) => void): () => void {
      const subscription = liveQuery(async () => {
        const record = await conversations.get(id)
        return record ? { updatedAt: record.updatedAt, messageIds: await messages.where('conversationId').equals(id).primaryKeys() } : null
      }).subscribe({ next: notify })
      return () => subscription.unsubscribe()
    },
    /** Calls back with the list, newest first, now and after every change in any tab; returns how to stop. */
    watch(notify: (list: ConversationRecord[]) => void): () => void {
      const subscription = liveQuery(() => conversations.orderBy('updatedAt').reverse().toArray()).subscribe({ next: notify })
      return () => subscription.unsubscribe()
    },
  }
}

export type History = Awaited<ReturnType<typeof openHistory>>

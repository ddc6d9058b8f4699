import fs from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storageError } from '../corpus/storage-error.ts'
import { UserError } from '../errors.ts'
import type { FeedbackRecord } from './feedback-record.ts'

export type FeedbackStore = {
  add(record: FeedbackRecord): void
  /** Oldest first. */
  all(): (FeedbackRecord & { at: string })[]
  close(): void
}

/**
 * Readers' feedback in a SQLite file under `feedbackDir`, made when it is missing. Several
 * processes may write at once (WAL, five seconds of patience).
 * @throws UserError `unavailable` when the folder or file cannot be written
 */
export function openFeedbackStore(feedbackDir: string): FeedbackStore {
  const file = path.join(/* turbopackIgnore: true */ feedbackDir, 'feedback.sqlite')
  try {
    fs.mkdirSync(/* turbopackIgnore: true */ feedbackDir, { recursive: true })
    const database = new DatabaseSync(file)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000; CREATE TABLE IF NOT EXISTS feedback (id INTEGER PRIMARY KEY, at TEXT NOT NULL, record TEXT NOT NULL) STRICT')
    const insert = database.prepare('INSERT INTO feedback (at, record) VALUES (?, ?)')
    const select = database.prepare('SELECT at, record FROM feedback ORDER BY id')
    return {
      add: record => void insert.run(new Date().toISOString(), JSON.stringify(record)),
      all: () => select.all().map(row => ({ ...(JSON.parse(String(row.record)) as FeedbackRecord), at: String(row.at) })),
      close: () => database.close(),
    }
  } catch (error) {
    const told = storageError(error, feedbackDir, 'FEEDBACK_DIR')
    if (told instanceof UserError) throw told
    throw new UserError('unavailable', `不能写反馈文件 ${file}：${error instanceof Error ? error.message : String(error)}`, '检查文件夹的权限和磁盘空间，或用 FEEDBACK_DIR 换一个位置。', { cause: error })
  }
}

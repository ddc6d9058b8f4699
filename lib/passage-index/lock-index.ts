import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { storageError } from '../corpus/storage-error.ts'
import { UserError } from '../errors.ts'
import { indexPaths } from './index-paths.ts'

/** SQLite's code for a database that somebody else holds (sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5
const POLL_MS = 100

/**
 * Waits until nobody else writes to this index and keeps others waiting until the returned function
 * is called. The lock is an exclusive transaction on an empty SQLite file: the system's own file
 * lock, which ends with the process however it ends, so that there is no stale lock to recognise.
 * @param onWait called once, when another process is found at work.
 * @throws UserError where the folder cannot be written; the reason of `signal` once it is aborted.
 */
export async function lockIndex(indexDir: string, { onWait, signal }: { onWait?: () => void; signal?: AbortSignal } = {}): Promise<() => void> {
  await mkdir(indexDir, { recursive: true }).catch(error => { throw storageError(error, indexDir) })
  // Asked for at run time: bundlers do not know every built-in module.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const database = openLock(DatabaseSync, indexDir)
  for (let waited = false; ; waited = true) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return () => database.close()
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || signal?.aborted) {
        database.close()
        throw signal?.aborted ? signal.reason : unusable(indexDir, error)
      }
    }
    if (!waited) onWait?.()
    await pause(POLL_MS)
  }
}

function openLock(DatabaseSync: typeof import('node:sqlite').DatabaseSync, indexDir: string) {
  try {
    const database = new DatabaseSync(indexPaths(indexDir).lock)
    database.exec('PRAGMA busy_timeout = 0')
    return database
  } catch (error) {
    throw unusable(indexDir, error)
  }
}

function unusable(indexDir: string, cause: unknown) {
  return new UserError('unavailable', `索引文件夹 ${indexDir} 无法写入或不支持文件锁。`, '检查该文件夹的权限和磁盘空间，或用 INDEX_DIR 指定本机磁盘上的文件夹。', { cause })
}

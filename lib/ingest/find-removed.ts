import { readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../errors.ts'
import { listRemoved } from './list-removed.ts'
import type { SentFile } from './preview-briefing.ts'

/** How many are told in an error. */
const TOLD = 20

/**
 * A published file that was removed or replaced, and how to forget it once it is back.
 * @param name a briefing's id, which stands for the last removed of that id, or a kept file's key
 * @throws UserError `not_found` where none is kept under this name
 */
export async function findRemoved(indexDir: string, name: string): Promise<SentFile & { forget: () => Promise<void> }> {
  // Looked up, not joined on trust: a name from outside is no path.
  const removed = await listRemoved(indexDir)
  const found = removed.find(({ key }) => key === name) ?? removed.find(({ id }) => id === name)
  if (!found) {
    const names = removed.map(({ id, key }, at) => (removed.findIndex(other => other.id === id) === at ? id : key))
    throw new UserError('not_found', `没有可以恢复的稿件“${name}”。`, '重新加入原来的文件。', { commandFix: `能恢复的：${names.slice(0, TOLD).join('、') || '没有'}。` })
  }
  const { folder, fileName } = found
  const kept = await stat(folder)
  const forget = async () => {
    // What is kept there anew since stays.
    if ((await stat(folder).catch(() => null))?.ctimeMs === kept.ctimeMs) await rm(folder, { recursive: true, force: true })
  }
  return { fileName, bytes: await readFile(path.join(folder, fileName)), forget }
}

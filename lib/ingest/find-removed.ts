import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../errors.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import { ABOUT_REMOVED } from './keep-removed.ts'
import type { SentFile } from './preview-briefing.ts'

/** How many ids are told in an error. */
const TOLD = 20

/** A published file that was removed or replaced, and how to forget it once it is back. @throws UserError `not_found` where none is kept under this id. */
export async function findRemoved(indexDir: string, id: string): Promise<SentFile & { forget: () => Promise<void> }> {
  const { removed } = indexPaths(indexDir)
  // Looked up, not joined on trust: an id from outside is no path.
  const known = (await readdir(removed).catch((): string[] => [])).includes(id)
  const folder = path.join(removed, id)
  const fileName = known ? (await readdir(folder)).find(name => name !== ABOUT_REMOVED) : undefined
  if (fileName === undefined) throw new UserError('not_found', `没有可以恢复的稿件“${id}”。`, '重新加入原来的文件。', { commandFix: `能恢复的：${(await readdir(removed).catch((): string[] => [])).slice(0, TOLD).join('、') || '没有'}。` })
  const kept = await stat(folder)
  const forget = async () => {
    // What took its place, and is kept there since, stays.
    if ((await stat(folder).catch(() => null))?.ctimeMs === kept.ctimeMs) await rm(folder, { recursive: true, force: true })
  }
  return { fileName, bytes: await readFile(path.join(folder, fileName)), forget }
}
